package kz.bagalau.methodology.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.kpi.HoleRule;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.kpi.RealisationRule.Qualitative;
import kz.bagalau.methodology.presence.ServedTime;

/**
 * The head's indicators: each edge of the percent-to-mark table, its holes, indicators by plan and actual
 * value, the least time that is left (¶22, ¶27, annexes 2 and 3).
 */
final class KpiCases {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Ground ground;
    private final KpiMethod method;
    private final List<TestCase> cases = new ArrayList<>();

    private KpiCases(Ground ground) {
        this.ground = ground;
        this.method = ground.law().kpi().orElseThrow();
    }

    static List<TestCase> of(Ground ground) {
        KpiCases made = new KpiCases(ground);
        made.edges();
        made.holes();
        made.aboveBand();
        made.indicators();
        made.leastTime();
        return made.cases;
    }

    private void edges() {
        Set<BigDecimal> edges = new LinkedHashSet<>();
        for (PermittedBand row : method.permitted().table()) {
            row.to().ifPresent(edges::add);
            edges.add(row.from());
        }
        edges.forEach(edge -> cases.add(ground.percent(Typical.PERCENT_AT_EDGE, edge, List.of(), edge)));
    }

    private void holes() {
        for (HoleRule hole : method.permitted().holes()) {
            BigDecimal middle = hole.from().add(hole.to()).divide(TWO).setScale(1, RoundingMode.DOWN);
            BigDecimal inside = middle.compareTo(hole.from()) < 0 ? hole.from() : middle;
            cases.add(ground.percent(Typical.PERCENT_IN_HOLE, inside, List.of(), inside));
        }
    }

    private void aboveBand() {
        method.permitted().table().stream()
                .filter(row -> row.highest().compareTo(method.marks().to()) < 0)
                .findFirst()
                .ifPresent(row -> {
                    BigDecimal mark = method.marks().to();
                    cases.add(ground.percent(Typical.MARK_ABOVE_BAND, row.from(), List.of(mark), row.from(), mark));
                });
    }

    /** One indicator of each direction, and each question that the annex leaves to the edition (R36-R39). */
    private void indicators() {
        boolean stated = method.realisation().qualitative() == Qualitative.STATED_PERCENT;
        indicator(Typical.INDICATOR_MORE_IS_BETTER, Measure.HIGHER_IS_BETTER, Optional.of("100"), "82");
        indicator(Typical.INDICATOR_LESS_IS_BETTER, Measure.LOWER_IS_BETTER, Optional.of("10"), "12");
        indicator(Typical.INDICATOR_PLANNED_NOUGHT, Measure.LOWER_IS_BETTER, Optional.of("0"), "1");
        indicator(Typical.INDICATOR_WITHOUT_PLAN, Measure.HIGHER_IS_BETTER, Optional.empty(), "82");
        indicator(Typical.INDICATOR_QUALITATIVE, Measure.QUALITATIVE, Optional.empty(), stated ? "82" : "1");
    }

    private void indicator(Typical typical, Measure measure, Optional<String> planned, String actual) {
        cases.add(ground.indicator(
                typical, new SupposedIndicator(measure, planned.map(BigDecimal::new), new BigDecimal(actual))));
    }

    /** Searched day by day, so that it is right for every way in which an edition counts. */
    private void leastTime() {
        var minimum = method.plan().minimumRemaining();
        LocalDate end = minimum.endFor(ground.period().firstDay());
        new ServedTime(Period.of(end, PeriodLength.YEAR).firstDay(), end)
                .backwards()
                .takeWhile(day -> minimum.endFor(day).equals(end))
                .filter(minimum::leavesTime)
                .findFirst()
                .ifPresent(day -> {
                    appointed(Typical.KPIS_AT_MINIMUM, day);
                    if (day.isBefore(end)) {
                        appointed(Typical.KPIS_A_DAY_SHORT, day.plusDays(1));
                    }
                });
    }

    private void appointed(Typical typical, LocalDate day) {
        cases.add(ground.testCase(
                typical, Period.of(day, method.period()), ground.appointed(day), List.of(), List.of(), List.of(), day));
    }
}
