package kz.bagalau.evaluation.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.evaluation.succession.CouncilRoll.PersonRow;
import kz.bagalau.evaluation.succession.CouncilRoll.PostRow;
import kz.bagalau.evaluation.succession.CouncilRoll.UnitRow;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuccessionPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final UUID REGION = UUID.randomUUID();

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private final UUID apparatus = UUID.randomUUID();
    private final UUID legal = UUID.randomUUID();
    private final UUID elsewhere = UUID.randomUUID();
    private final CouncilRoll one = roll(first, CouncilState.ACTIVE, Map.of(apparatus, "a@x.kz", legal, "l@x.kz"));
    private final CouncilRoll other = roll(second, CouncilState.ACTIVE, Map.of(elsewhere, "o@x.kz"));
    private final CouncilRoll empty = roll(third, CouncilState.ACTIVE, Map.of());

    @Test
    void a_merge_sends_everybody_into_the_successor_which_keeps_the_whole_archives() {
        SuccessionPlan plan = plan(act(List.of(first, second), third, Map.of()), one, other, empty);

        assertThat(plan.courses())
                .extracting(course -> course.from().council(), Course::to, Course::ends, Course::whole, this::going)
                .containsExactlyInAnyOrder(tuple(first, third, true, true, 2), tuple(second, third, true, true, 1));
        assertThat(plan.hindrances()).isEmpty();
    }

    @Test
    void a_council_that_is_its_own_successor_goes_on_with_those_who_stay() {
        SuccessionPlan plan = plan(act(List.of(first), first, Map.of(legal, third)), one, empty);

        assertThat(plan.courses())
                .extracting(course -> course.from().council(), Course::to, Course::ends, Course::whole, this::going)
                .containsExactly(tuple(first, third, false, false, 1));
    }

    @Test
    void a_council_that_is_divided_among_others_ends_and_one_of_them_keeps_its_archive() {
        SuccessionPlan plan = plan(act(List.of(first), second, Map.of(legal, third)), one, other, empty);

        assertThat(plan.courses())
                .extracting(Course::to, Course::ends, Course::whole, this::going)
                .containsExactlyInAnyOrder(tuple(second, true, true, 1), tuple(third, true, false, 1));
    }

    @Test
    void whoever_serves_in_both_councils_hinders() {
        CouncilRoll twin = roll(second, CouncilState.ACTIVE, Map.of(elsewhere, "a@x.kz"));

        assertThat(plan(act(List.of(first), second, Map.of()), one, twin).hindrances())
                .containsExactly(new Hindrance(second, twin.name(), Hindrance.Kind.TWICE, 1));
        assertThat(plan(act(List.of(first, second), third, Map.of()), one, twin, empty)
                        .hindrances())
                .as("from two councils into a third")
                .containsExactly(new Hindrance(third, empty.name(), Hindrance.Kind.TWICE, 1));
    }

    @Test
    void what_is_open_hinders_with_its_count() {
        CouncilRoll busy = with(one, Map.of(Hindrance.Kind.SHEET, 3, Hindrance.Kind.RESULT, 0));

        assertThat(plan(act(List.of(first), third, Map.of()), busy, empty).hindrances())
                .containsExactly(new Hindrance(first, one.name(), Hindrance.Kind.SHEET, 3));
    }

    @Test
    void a_council_that_goes_on_keeps_somebody_in_hr_and_that_its_official_goes_is_only_said() {
        CouncilRoll left = with(one, Map.of(Hindrance.Kind.HR_LEAVES, 2, Hindrance.Kind.OFFICIAL_LEAVES, 1));

        SuccessionPlan plan = plan(act(List.of(first), first, Map.of(legal, third)), left, empty);

        assertThat(plan.hindrances()).containsExactly(new Hindrance(first, one.name(), Hindrance.Kind.HR_LEAVES, 2));
        assertThat(plan.notices()).containsExactly(new Hindrance(first, one.name(), Hindrance.Kind.OFFICIAL_LEAVES, 1));
    }

    @Test
    void councils_that_do_not_work_are_another_regions_or_send_nobody_anywhere_are_refused() {
        CouncilRoll suspended = roll(third, CouncilState.SUSPENDED, Map.of());
        CouncilRoll foreign = new CouncilRoll(
                third,
                UUID.randomUUID(),
                LawText.kk("x"),
                CouncilState.ACTIVE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());

        assertUnfit(act(List.of(first), third, Map.of()), one, suspended);
        assertUnfit(act(List.of(first), third, Map.of()), one, foreign);
        assertUnfit(act(List.of(first), third, Map.of()), one);
        assertUnfit(act(List.of(first), first, Map.of()), one);
        assertUnfit(act(List.of(first), first, Map.of(elsewhere, third)), one, empty);
    }

    @Test
    void an_act_needs_its_day_its_number_and_its_name() {
        for (Runnable faulty : List.<Runnable>of(
                () -> new SuccessionAct(null, "1", "Шешім № 1", List.of(first), third, Map.of()),
                () -> new SuccessionAct(DAY, " ", "Шешім № 1", List.of(first), third, Map.of()),
                () -> new SuccessionAct(DAY, "1".repeat(61), "Шешім № 1", List.of(first), third, Map.of()),
                () -> new SuccessionAct(DAY, "1", "қыс", List.of(first), third, Map.of()))) {
            assertThatThrownBy(faulty::run).isInstanceOf(Refused.class).hasMessageContaining("SuccessionActMissing");
        }
    }

    private int going(Course course) {
        return course.people().size();
    }

    private static void assertUnfit(SuccessionAct act, CouncilRoll... rolls) {
        assertThatThrownBy(() -> plan(act, rolls))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("SuccessionCouncilsUnfit");
    }

    private static SuccessionPlan plan(SuccessionAct act, CouncilRoll... rolls) {
        return SuccessionPlan.of(
                act, List.of(rolls).stream().collect(Collectors.toMap(CouncilRoll::council, it -> it)));
    }

    private static SuccessionAct act(List<UUID> from, UUID to, Map<UUID, UUID> units) {
        return new SuccessionAct(DAY, "12-3", "Мәслихаттың шешімі", from, to, units);
    }

    private static CouncilRoll with(CouncilRoll roll, Map<Hindrance.Kind, Integer> open) {
        return new CouncilRoll(
                roll.council(),
                roll.region(),
                roll.name(),
                roll.state(),
                roll.units(),
                roll.posts(),
                roll.people(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                open);
    }

    /** A council with one person in each of these units. */
    private static CouncilRoll roll(UUID council, CouncilState state, Map<UUID, String> addresses) {
        List<UnitRow> units = new ArrayList<>();
        List<PostRow> posts = new ArrayList<>();
        List<PersonRow> people = new ArrayList<>();
        addresses.forEach((unit, address) -> {
            UUID post = UUID.randomUUID();
            units.add(new UnitRow(unit, LawText.kk("Бөлім"), Optional.empty()));
            posts.add(new PostRow(post, unit, LawText.kk("Маман"), "E-4", "NOBODY"));
            people.add(new PersonRow(
                    UUID.randomUUID(),
                    "Аманов",
                    "Асан",
                    "",
                    address,
                    "",
                    UUID.randomUUID(),
                    post,
                    LocalDate.of(2023, 5, 1)));
        });
        return new CouncilRoll(
                council,
                REGION,
                LawText.kk(council.toString()),
                state,
                units,
                posts,
                people,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
