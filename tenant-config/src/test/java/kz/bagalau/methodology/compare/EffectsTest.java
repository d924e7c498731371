package kz.bagalau.methodology.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.CalendarFixture;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.compare.Effect.Kind;
import kz.bagalau.methodology.document.Difference;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.methodology.document.EditionDiff;
import kz.bagalau.methodology.duty.PersonFacts;
import kz.bagalau.methodology.presence.ServiceFacts;
import kz.bagalau.methodology.score.GradeRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectsTest {

    private static final Period QUARTER = Period.quarter(2026, 3);

    private final Edition alatau = AlatauFixture.edition();
    private final Draft draft = Draft.of(alatau);
    private final Circumstances circumstances = new Circumstances(
            QUARTER,
            CalendarFixture.republic(),
            List.of(
                    person("1", "E-2", "2020-01-06"),
                    person("2", "E-3", "2020-01-06"),
                    person("3", "E-4", "2026-08-20")));

    @Test
    void a_later_last_day_moves_the_deadlines_that_hang_on_it() {
        // two servants by sheet: evaluation, result, request, keeping of each, and the chain of the whole body
        List<Effect> effects = effects(draft.with("methodology.ranking.due.dayOfMonth", 20), "ranking.due.dayOfMonth");

        assertThat(effects).containsExactly(new Effect(Kind.DEADLINES_MOVE, List.of(15, QUARTER)));
    }

    @Test
    void less_time_remaining_gives_indicators_to_those_appointed_later() {
        List<Effect> effects = effects(
                draft.with("methodology.kpi.plan.minimumRemaining.months", 1), "kpi.plan.minimumRemaining.months");

        assertThat(effects)
                .contains(Effect.of(Kind.APPOINTED_NOW_GET_KPIS, LocalDate.of(2026, 10, 2), LocalDate.of(2026, 12, 1)));
    }

    @Test
    void more_time_in_the_post_leaves_out_those_who_started_later() {
        List<Effect> effects = effects(draft.with("methodology.presence.minimum.months", 2), "presence.minimum.months");

        assertThat(effects)
                .contains(
                        Effect.of(Kind.STARTED_NO_LONGER_EVALUATED, LocalDate.of(2026, 8, 2), LocalDate.of(2026, 9, 1)),
                        Effect.of(Kind.PEOPLE_EVALUATED_OTHERWISE, 1));
    }

    @Test
    void a_moved_band_names_the_means_that_change_their_grade() {
        Draft moved = draft.with("methodology.grades.grades[effective].from", "4.5")
                .with("methodology.grades.grades[proper].to", "4.49");

        for (String path : List.of("grades.grades[effective].from", "grades.grades[proper].to")) {
            assertThat(effects(moved, path))
                    .containsExactly(Effect.of(
                            Kind.MEANS_CHANGE_GRADE,
                            new BigDecimal("4.00"),
                            new BigDecimal("4.49"),
                            GradeRank.EFFECTIVE,
                            GradeRank.PROPER));
        }
    }

    @Test
    void each_move_between_two_grades_is_a_stretch_of_its_own() {
        Draft moved = draft.with("methodology.grades.grades[effective].from", "4.5")
                .with("methodology.grades.grades[proper].from", "4.2")
                .with("methodology.grades.grades[proper].to", "4.49")
                .with("methodology.grades.grades[satisfactory].to", "4.19");

        assertThat(effects(moved, "grades.grades[proper].from"))
                .containsExactly(
                        moves("3.00", "3.99", GradeRank.PROPER, GradeRank.SATISFACTORY),
                        moves("4.00", "4.19", GradeRank.EFFECTIVE, GradeRank.SATISFACTORY),
                        moves("4.20", "4.49", GradeRank.EFFECTIVE, GradeRank.PROPER));
    }

    private static Effect moves(String from, String to, GradeRank was, GradeRank is) {
        return Effect.of(Kind.MEANS_CHANGE_GRADE, new BigDecimal(from), new BigDecimal(to), was, is);
    }

    @Test
    void coarser_marks_of_the_indicators_leave_fewer_to_choose_from() {
        assertThat(effects(draft.with("methodology.kpi.marks.step", "0.05"), "kpi.marks.step"))
                .containsExactly(Effect.of(Kind.PERMITTED_MARKS, MethodKind.KPI, 501, 101));
    }

    @Test
    void half_marks_double_the_choice() {
        assertThat(effects(draft.with("methodology.ranking.marks.step", "0.5"), "ranking.marks.step"))
                .containsExactly(Effect.of(Kind.PERMITTED_MARKS, MethodKind.RANKING, 6, 11));
    }

    @Test
    void a_category_given_to_the_indicators_takes_people_from_the_sheet() {
        List<Effect> effects = effects(draft.with("methodology.kpi.who.only", List.of("E-2", "E-3")), "kpi.who.only");

        assertThat(effects).contains(Effect.of(Kind.PEOPLE_CHANGE_METHOD, 1));
    }

    @Test
    void words_alone_do_nothing() {
        assertThat(effects(
                        draft.with("methodology.grades.grades[proper].label.kk", "басқаша"),
                        "grades.grades[proper].label"))
                .isEmpty();
    }

    @Test
    void two_councils_together_and_one_with_itself() {
        assertThat(Effects.together(alatau, SarysuFixture.edition(), circumstances))
                .extracting(Effect::kind)
                .contains(Kind.APPOINTED_NOW_GET_KPIS);
        assertThat(Effects.together(alatau, alatau, circumstances)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "kpi.plan.minimumRemaining.months, kpi.plan.minimumRemaining, months, 22",
        "ranking.delegation.above, ranking.delegation, above, 31",
        "'grades.grades[effective].label', grades.grades, label, 7"
    })
    void a_difference_names_its_rule_and_the_paragraphs(String path, String rule, String name, String paragraph) {
        Difference difference =
                EditionDiff.between(alatau, SarysuFixture.edition()).under(path).get(0);

        assertThat(difference.rule()).isEqualTo(rule);
        assertThat(difference.name()).isEqualTo(name);
        assertThat(difference.citations())
                .allSatisfy(by -> assertThat(by.paragraph()).isEqualTo(paragraph));
    }

    @Test
    void seen_from_the_other_side_the_same_rules_differ() {
        Edition sarysu = SarysuFixture.edition();

        assertThat(EditionDiff.between(alatau, sarysu).differences())
                .extracting(Difference::path)
                .containsExactlyInAnyOrderElementsOf(EditionDiff.between(sarysu, alatau).differences().stream()
                        .map(Difference::path)
                        .toList());
    }

    @Test
    void a_number_spelt_otherwise_is_no_difference() {
        Edition spelt =
                draft.with("methodology.grades.grades[effective].to", "5.00").edition();

        assertThat(EditionDiff.between(alatau, spelt).differences()).isEmpty();
    }

    private List<Effect> effects(Draft changed, String path) {
        Edition edition = changed.edition();
        Difference difference = Stream.of(EditionDiff.between(alatau, edition))
                .flatMap(diff -> diff.under(path).stream())
                .findFirst()
                .orElseThrow();
        return Effects.between(alatau, edition, circumstances).of(difference);
    }

    private static PersonFacts person(String subject, String category, String appointed) {
        return PersonFacts.of(
                subject, new ServiceFacts(category, LocalDate.parse(appointed), Optional.empty(), List.of()));
    }
}
