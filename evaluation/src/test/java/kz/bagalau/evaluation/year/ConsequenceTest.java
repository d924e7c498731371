package kz.bagalau.evaluation.year;

import static kz.bagalau.evaluation.ranking.SheetFixture.NOON;
import static kz.bagalau.evaluation.ranking.SheetFixture.openSheetOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.year.Consequence.Ground;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsequenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);
    private static final Decision DEMOTED =
            new Decision(Measure.DEMOTION, " 41-к ", LocalDate.of(2026, 10, 20), " Екі тоқсан қатарынан. ");

    private final Consequence due = Consequence.twoInARow(
            UUID.randomUUID(),
            Period.parse("2026-Q3"),
            openSheetOf("alatau").edition.id(),
            NOON);

    @ParameterizedTest(name = "paragraph 8, {0}, {1}: {2}")
    @CsvSource({
        "alatau, RANKING, BONUS ENCOURAGEMENT TRAINING ROTATION PROMOTION DEMOTION DISMISSAL NONE",
        "alatau, KPI, BONUS ENCOURAGEMENT TRAINING ROTATION PROMOTION DEMOTION DISMISSAL NONE",
        "sarysu, RANKING, BONUS ENCOURAGEMENT TRAINING ROTATION DEMOTION DISMISSAL NONE",
        "sarysu, KPI, BONUS ENCOURAGEMENT TRAINING ROTATION DEMOTION DISMISSAL NONE",
    })
    void a_year_allows_what_the_edition_lists(String council, MethodKind method, String measures) {
        assertThat(Measure.allowed(Ground.YEAR, openSheetOf(council).edition.methodology(), Set.of(method)))
                .isEqualTo(
                        Arrays.stream(measures.split(" ")).map(Measure::valueOf).toList());
    }

    @ParameterizedTest(name = "Decree 152, paragraph 36, in {0}: a lower post, else another, else dismissal")
    @CsvSource({"alatau", "sarysu"})
    void two_in_a_row_allow_what_the_decree_says_whatever_the_edition(String council) {
        assertThat(Measure.allowed(
                        Ground.TWO_IN_A_ROW, openSheetOf(council).edition.methodology(), Set.of(MethodKind.RANKING)))
                .containsExactly(Measure.DEMOTION, Measure.OTHER_POST, Measure.DISMISSAL);
    }

    @Test
    void a_decision_has_its_document_and_is_made_once() {
        due.decide(DEMOTED, "Сейітқали Б. Н.", NOON);

        assertThat(due.state()).isEqualTo(Consequence.State.DECIDED);
        assertThat(due.decision().orElseThrow().number()).isEqualTo("41-к");
        assertThat(due.decision().orElseThrow().reason()).isEqualTo("Екі тоқсан қатарынан.");
        assertThat(due.decidedBy()).contains("Сейітқали Б. Н.");
        assertNothingToDecide(() -> due.decide(DEMOTED, "Сейітқали Б. Н.", NOON));
        assertNothingToDecide(() -> due.lapse(NOON));
    }

    @Test
    void what_has_lapsed_is_not_decided_any_more() {
        due.lapse(NOON);

        assertThat(due.state()).isEqualTo(Consequence.State.LAPSED);
        assertThat(due.lapsedAt()).contains(NOON);
        assertNothingToDecide(() -> due.decide(DEMOTED, "Сейітқали Б. Н.", NOON));
        assertThat(due.decision()).isEmpty();
    }

    @Test
    void a_decision_is_one_of_those_allowed() {
        assertThatThrownBy(() -> DEMOTED.require(List.of(Measure.BONUS), TODAY))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new YearRefusal.MeasureNotAllowed()));
    }

    @ParameterizedTest(name = "number \"{0}\", day {1}, reason \"{2}\": incomplete")
    @CsvSource({"' ', 2026-10-20, себебі", "41-к, 2026-10-21, себебі", "41-к, 2026-10-20, ' '"})
    void a_decision_without_its_document_is_none(String number, LocalDate date, String reason) {
        assertThatThrownBy(() ->
                        new Decision(Measure.DEMOTION, number, date, reason).require(List.of(Measure.DEMOTION), TODAY))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new YearRefusal.DecisionIncomplete()));
    }

    private static void assertNothingToDecide(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(new YearRefusal.NothingToDecide()));
    }
}
