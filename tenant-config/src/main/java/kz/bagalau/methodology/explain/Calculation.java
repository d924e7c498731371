package kz.bagalau.methodology.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.kpi.HoleRule;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.kpi.MinimumRemaining;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.kpi.Realisation;
import kz.bagalau.methodology.kpi.RealisationRule;
import kz.bagalau.methodology.presence.MinimumService;
import kz.bagalau.methodology.presence.ServedTime;
import kz.bagalau.methodology.presence.ServiceFacts;
import kz.bagalau.methodology.presence.Verdict;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.score.YearlyMean;

/**
 * Computes by the rules of one methodology, and explains whatever it computes. Pure: no clock, no locale, no fraction
 * that is not decimal; what the methodology forbids is {@link Refused}, as everywhere.
 */
public final class Calculation {

    private final Methodology law;

    private Calculation(Methodology law) {
        this.law = Objects.requireNonNull(law, "law");
    }

    /** By the rules of this methodology. */
    public static Calculation by(Methodology law) {
        return new Calculation(law);
    }

    /**
     * The mean and the grade of a sheet, caps applied (¶7, ¶27, ¶31, annexes 2 and 4).
     *
     * @throws Refused when a mark is outside the range or between two steps
     * @throws Unfit when the edition does not evaluate by the method, or no mark is given
     */
    public Explained<Outcome> outcome(Sheet sheet) {
        return new SheetCalculation(law, sheet).outcome();
    }

    /**
     * Whether, and how, the servant is evaluated for the period (¶5, ¶6).
     *
     * @throws Refused when the evaluation's last day is counted in a year whose calendar is not published
     */
    public Explained<Verdict> verdict(ServiceFacts facts, Period period, WorkingCalendar calendar) {
        List<Step> steps = new ArrayList<>();
        Verdict verdict = law.verdict(facts, period, calendar);
        law.method(facts.category(), facts.managing()).ifPresent(method -> {
            served(facts, period, steps);
            if (verdict.evaluated() || verdict.reasonKey().equals("dismissed")) {
                steps.add(Step.read(
                        law.due(method).by(),
                        Rule.EVALUATION_DAYS,
                        List.of(period.lastDay().plusDays(1)),
                        law.due(method).literal(period, calendar),
                        Reading.R26));
            }
        });
        List<Object> inputs = new ArrayList<>(List.of(facts.category(), verdict.reasonKey()));
        inputs.addAll(verdict.args());
        steps.add(Step.of(verdict.by(), Rule.VERDICT, inputs, verdict.evaluated()));
        return new Explained<>(verdict, steps);
    }

    private void served(ServiceFacts facts, Period period, List<Step> steps) {
        Optional<ServedTime> served = ServedTime.of(facts, period);
        if (served.isEmpty()) {
            steps.add(Step.of(law.presence().by(), Rule.NOT_SERVED, List.of(period), 0));
            return;
        }
        ServedTime time = served.get();
        steps.add(Step.of(law.presence().by(), Rule.SERVED, List.of(period, time.first(), time.last()), time.days()));
        MinimumService minimum = law.presence().minimum();
        ServedTime counted = minimum.counted(time, facts.probationUntil());
        steps.add(Step.read(
                minimum.by(),
                Rule.MINIMUM_SERVICE,
                List.of(counted.days(), minimum.months(), minimum.unit()),
                minimum.reached(counted.first(), counted.last()),
                Reading.R13));
        minimum.workedDays().ifPresent(asked -> facts.workedDays()
                .ifPresent(worked ->
                        steps.add(Step.of(minimum.by(), Rule.WORKED_DAYS, List.of(worked, asked), worked >= asked))));
    }

    /**
     * Whether indicators are set for someone appointed on this day (¶22).
     *
     * @throws Unfit when the edition does not evaluate by indicators
     */
    public Explained<Boolean> kpisSet(LocalDate appointed) {
        MinimumRemaining minimum = kpi().plan().minimumRemaining();
        boolean set = minimum.leavesTime(appointed);
        return one(
                set,
                Step.read(
                        minimum.by(),
                        Rule.MINIMUM_REMAINING,
                        List.of(appointed, minimum.months(), minimum.endFor(appointed)),
                        set,
                        Reading.R12));
    }

    /**
     * Whether a plan may have so many indicators (¶23).
     *
     * @throws Unfit when the edition does not evaluate by indicators
     */
    public Explained<Boolean> kpiCount(int indicators) {
        var rule = kpi().count();
        boolean permitted = rule.permits(indicators);
        return one(
                permitted, Step.of(rule.by(), Rule.KPI_COUNT, List.of(indicators, rule.min(), rule.max()), permitted));
    }

    /**
     * The percentage of realisation of an indicator; empty when it is not marked in the quarter (annex 2).
     *
     * @throws Refused when a value is negative or outside the limits, or the edition refuses it
     * @throws Unfit when the edition does not evaluate by indicators
     */
    public Explained<Optional<Realisation>> realisation(
            Measure measure, Optional<BigDecimal> planned, BigDecimal actual) {
        RealisationRule rule = kpi().realisation();
        Optional<Realisation> realised = rule.of(measure, planned, actual);
        Object plan = planned.<Object>map(value -> value).orElse("");
        Step step = realised.map(found -> Step.read(
                        rule.by(),
                        Rule.REALISATION,
                        List.of(plan, actual, found.way(), found.unrounded()),
                        found.percent(),
                        found.reading()))
                .orElseGet(() -> Step.read(
                        rule.by(),
                        Rule.NOT_MARKED,
                        List.of(plan),
                        false,
                        planned.isPresent() ? Reading.R37 : Reading.R38));
        return one(realised, step);
    }

    /**
     * The marks that a percentage of realisation permits (¶27, annex 3).
     *
     * @throws Refused when no row and no reading of a hole holds the percentage
     * @throws Unfit when the edition does not evaluate by indicators
     */
    public Explained<PermittedBand> permitted(BigDecimal percent) {
        var table = kpi().permitted();
        PermittedBand band = table.bandOf(percent);
        List<Step> steps = new ArrayList<>();
        table.holeOf(percent).ifPresent(hole -> steps.add(hole(percent, hole)));
        steps.add(Step.of(
                table.by(),
                Rule.PERMITTED,
                List.of(
                        percent,
                        band.from(),
                        band.to().<Object>map(last -> last).orElse("")),
                List.of(band.lowest(), band.highest())));
        return new Explained<>(band, steps);
    }

    /**
     * The mark given for a percentage, if it is permitted (¶27, annex 3).
     *
     * @throws Refused when the mark is outside the range or the band
     */
    public Explained<Score> permitted(BigDecimal percent, BigDecimal given) {
        Explained<PermittedBand> band = permitted(percent);
        Score mark = kpi().permitted().require(percent, kpi().marks().require(given));
        List<Step> steps = new ArrayList<>(band.steps());
        steps.add(Step.of(
                kpi().permitted().by(),
                Rule.MARK_PERMITTED,
                List.of(percent, band.value().lowest(), band.value().highest()),
                mark.value()));
        return new Explained<>(mark, steps);
    }

    private Step hole(BigDecimal percent, HoleRule hole) {
        return Step.read(
                kpi().permitted().by(), Rule.HOLE, List.of(percent, hole.from(), hole.to()), hole.readAs(), hole.by());
    }

    /**
     * The yearly mark of the method from the means of its periods (¶4); empty when the method forms none or there are too
     * few of them. Which periods' means are given is the caller's choice: {@link YearlyMean#counts}.
     */
    public Explained<Optional<Outcome>> yearly(MethodKind method, Collection<Mean> periods) {
        YearlyMean rule = law.yearly();
        List<Step> steps = new ArrayList<>();
        boolean forms = rule.covers(method);
        steps.add(new Step(
                rule.by(),
                Rule.YEARLY_METHOD,
                List.of(method),
                forms,
                rule.byReading().contains(method) ? Optional.of(Reading.R11) : Optional.empty()));
        if (!forms) {
            return new Explained<>(Optional.empty(), steps);
        }
        Optional<Mean> mean = rule.of(periods);
        steps.add(Step.read(
                rule.by(),
                Rule.YEARLY_PERIODS,
                List.of(periods.size(), rule.atLeast()),
                mean.isPresent(),
                Reading.R28));
        return new Explained<>(mean.map(year -> yearly(year, periods, steps)), steps);
    }

    private Outcome yearly(Mean year, Collection<Mean> periods, List<Step> steps) {
        YearlyMean rule = law.yearly();
        List<BigDecimal> values = periods.stream().map(rule::taken).toList();
        SheetCalculation.mean(rule.by(), Rule.YEARLY_MEAN, List.of(values, year.sum()), year, rule.rounding(), steps);
        return new Outcome(year, SheetCalculation.grade(law, year, steps), List.of());
    }

    /**
     * Whether the evaluator may name further persons who evaluate too (¶31, part 3).
     *
     * @param servants the "B" corps servants whose number the rule compares
     * @throws Unfit when the edition does not evaluate by parameters
     */
    public Explained<Boolean> delegation(int servants) {
        var method = law.ranking().orElseThrow(() -> Unfit.because("methodNotUsed", MethodKind.RANKING));
        if (method.delegation().isEmpty()) {
            return one(false, Step.of(method.by(), Rule.NO_DELEGATION, List.of(servants), false));
        }
        var rule = method.delegation().get();
        boolean permitted = rule.permitted(servants);
        return one(
                permitted,
                Step.of(rule.by(), Rule.DELEGATION, List.of(servants, rule.above(), rule.counted()), permitted));
    }

    private KpiMethod kpi() {
        return law.kpi().orElseThrow(() -> Unfit.because("methodNotUsed", MethodKind.KPI));
    }

    private static <T> Explained<T> one(T value, Step step) {
        return new Explained<>(value, List.of(step));
    }
}
