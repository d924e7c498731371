package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import kz.bagalau.methodology.calibration.Panel;
import kz.bagalau.methodology.calibration.Vote;
import kz.bagalau.methodology.custody.Custody;
import kz.bagalau.methodology.kpi.KpiCount;
import kz.bagalau.methodology.kpi.MinimumRemaining;
import kz.bagalau.methodology.presence.MinimumService;
import kz.bagalau.methodology.score.Cap;
import kz.bagalau.methodology.score.Rounding;
import kz.bagalau.methodology.score.YearlyMean;
import kz.bagalau.methodology.sheet.Delegation;
import kz.bagalau.methodology.survey.Answer;
import kz.bagalau.methodology.survey.Comments;
import kz.bagalau.methodology.survey.Respondents;
import kz.bagalau.methodology.term.Counting;
import kz.bagalau.methodology.term.Due;
import kz.bagalau.methodology.term.RollRule;
import kz.bagalau.methodology.term.StartsWith;
import kz.bagalau.methodology.term.Term;
import kz.bagalau.methodology.term.TermBefore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a number of an edition may go: the last permitted one on either side is taken, the next one is a fault. */
class LimitsTest {

    private static final Citation BY = Citation.of("1");
    private static final LawText NAME = LawText.kk("атауы");

    private static final Map<String, IntFunction<Object>> RULES = Map.ofEntries(
            Map.entry("year of a period", n -> Period.quarter(n, 1)),
            Map.entry("number of a quarter", n -> Period.quarter(2026, n)),
            Map.entry("number of a half-year", n -> new Period(2026, PeriodLength.HALF_YEAR, n)),
            Map.entry("paragraph", n -> new Paragraph(n, List.of("мәтін"))),
            Map.entry("part of a paragraph", n -> new NotAutomated(BY, Optional.of(n), NotAutomated.Why.DEFINITION)),
            Map.entry("paragraph of the decision", n -> new EntryIntoForce(n, 10)),
            Map.entry("days until in force", n -> new EntryIntoForce(2, n)),
            Map.entry("working days of a term", LimitsTest::term),
            Map.entry("working days before the last day", n -> new TermBefore(BY, n)),
            Map.entry("day of the month", n -> new Due(BY, n, RollRule.KEEP)),
            Map.entry("months after the period", n -> due(Optional.of(10), Optional.of(n), Optional.empty())),
            Map.entry("working days after the period", n -> due(Optional.empty(), Optional.empty(), Optional.of(n))),
            Map.entry("months in the post", n -> new MinimumService(BY, n, MinimumService.Unit.CALENDAR_MONTHS)),
            Map.entry("days actually worked", LimitsTest::worked),
            Map.entry("months left", n -> new MinimumRemaining(BY, n, MinimumRemaining.Until.END_OF_PLAN_YEAR)),
            Map.entry("fewest indicators", n -> new KpiCount(BY, n, 10)),
            Map.entry("most indicators", n -> new KpiCount(BY, 5, 5 + n)),
            Map.entry(
                    "servants of a delegation", n -> new Delegation(BY, n, Delegation.Counted.B_SERVANTS_OF_THE_UNIT)),
            Map.entry("decimals of a mean", n -> new Rounding(Reading.R01, n, RoundingMode.HALF_UP)),
            Map.entry("evaluated periods of a year", n -> yearly(n, List.of())),
            Map.entry("period of the year", n -> yearly(1, List.of(n))),
            Map.entry("highest under a cap", LimitsTest::cap),
            Map.entry("points of an answer", n -> new Answer(BY, NAME, n)),
            Map.entry("characters of a comment", n -> new Comments(BY, n)),
            Map.entry("fewest respondents", n -> respondents(n, 10)),
            Map.entry("most respondents", n -> respondents(3, 3 + n)),
            Map.entry("fewest of a panel", n -> panel(n, Optional.empty())),
            Map.entry("most of a panel", n -> panel(3, Optional.of(3 + n))),
            Map.entry("per cent of a quorum", n -> new Vote.Quorum(BY, n)),
            Map.entry("years of keeping", n -> new Custody(BY, n, NAME, Custody.AfterThat.DESTROYED_BY_ACT)));

    @ParameterizedTest(name = "¶{0}: {1}, not below {2}, else {4}")
    @CsvSource({
        "2,  year of a period, 1000, 2999, periodYear",
        "2,  number of a quarter, 1, 4, periodOrdinal",
        "2,  number of a half-year, 1, 2, periodOrdinal",
        "1,  paragraph, 1, 99, paragraphNumber",
        "1,  part of a paragraph, 1, 30, partNumber",
        "1,  days until in force, 0, 366, daysToForce",
        "11, working days of a term, 1, 250, termDays",
        "22, working days before the last day, 1, 250, termDays",
        "4,  day of the month, 1, 31, dueDay",
        "4,  months after the period, 0, 12, dueMonthsAfter",
        "4,  working days after the period, 1, 250, termDays",
        "5,  months in the post, 0, 12, minimumMonths",
        "5,  days actually worked, 1, 250, termDays",
        "22, months left, 0, 12, minimumMonths",
        "7,  decimals of a mean, 0, 4, roundingDecimals",
        "4,  evaluated periods of a year, 1, 4, yearlyAtLeast",
        "4,  period of the year, 1, 4, yearlyPeriods",
        "36, points of an answer, 0, 100, answerPoints",
        "36, characters of a comment, 1, 2000, commentsLongest",
        "38, per cent of a quorum, 1, 100, quorumPercent",
        "14, years of keeping, 1, 100, custodyYears"
    })
    void a_number_has_a_lowest_and_a_highest(String paragraph, String rule, int lowest, int highest, String fault) {
        taken(rule, lowest);
        taken(rule, highest);
        refused(rule, lowest - 1, fault);
        refused(rule, highest + 1, fault);
    }

    @ParameterizedTest(name = "¶{0}: {1}, not below {2}, else {3}")
    @CsvSource({
        "1,  paragraph of the decision, 1, decisionParagraph",
        "23, fewest indicators, 1, countMinMax",
        "23, most indicators, 0, countMinMax",
        "31, servants of a delegation, 0, delegationAbove",
        "31, highest under a cap, 0, capHighest",
        "35, fewest respondents, 1, countMinMax",
        "35, most respondents, 0, countMinMax",
        "38, fewest of a panel, 1, countMinMax",
        "38, most of a panel, 0, countMinMax"
    })
    void a_number_has_a_lowest(String paragraph, String rule, int lowest, String fault) {
        taken(rule, lowest);
        refused(rule, lowest - 1, fault);
    }

    private static void taken(String rule, int number) {
        assertThatCode(() -> RULES.get(rule).apply(number))
                .as("%s: %d", rule, number)
                .doesNotThrowAnyException();
    }

    private static void refused(String rule, int number, String fault) {
        assertThatThrownBy(() -> RULES.get(rule).apply(number))
                .as("%s: %d", rule, number)
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                        .extracting(Unfit.Complaint::key)
                        .containsOnly(fault));
    }

    private static Term term(int days) {
        return new Term(BY, days, StartsWith.ACQUAINTED, Counting.FROM_NEXT_WORKING_DAY);
    }

    private static Due due(Optional<Integer> day, Optional<Integer> months, Optional<Integer> workingDays) {
        return new Due(BY, day, months, workingDays, RollRule.KEEP);
    }

    private static MinimumService worked(int days) {
        return new MinimumService(BY, 1, MinimumService.Unit.CALENDAR_MONTHS, Optional.of(days), Optional.empty());
    }

    private static YearlyMean yearly(int atLeast, List<Integer> periods) {
        return new YearlyMean(
                BY,
                List.of(MethodKind.RANKING),
                List.of(),
                atLeast,
                new Rounding(Reading.R01, 2, RoundingMode.HALF_UP),
                periods,
                Optional.empty(),
                Optional.empty());
    }

    private static Cap cap(int highest) {
        return new Cap(
                BY,
                "held",
                "remark",
                NAME,
                List.of(MethodKind.RANKING),
                Cap.Target.MEAN,
                List.of(),
                BigDecimal.valueOf(highest),
                Cap.Counts.IMPOSED_IN_PERIOD);
    }

    private static Respondents respondents(int min, int max) {
        var circle = new Respondents.Circle(BY, Respondents.Kind.CLOSE_PEER, NAME);
        return new Respondents(BY, min, max, List.of(Respondents.ChosenBy.HR), List.of(circle));
    }

    private static Panel panel(int min, Optional<Integer> max) {
        return new Panel(BY, min, max, Panel.Parity.ANY, List.of());
    }
}
