package kz.bagalau.methodology.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Audience;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.FormSource;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.SheetMean;
import kz.bagalau.methodology.sheet.EvaluatorRule;
import kz.bagalau.methodology.sheet.Sending;
import kz.bagalau.methodology.term.Due;

/**
 * The evaluation of the head by key target indicators (¶21-27).
 *
 * @param realisation how a percentage is computed before the table is asked
 * @param preCalculation what HR computes beforehand; empty: the text knows no such step
 */
public record KpiMethod(
        Citation by,
        LawText name,
        PeriodLength period,
        Audience who,
        KpiPlan plan,
        KpiCount count,
        List<KpiQuality> qualities,
        KpiAim aim,
        KpiChange change,
        Optional<PreCalculation> preCalculation,
        Sending sending,
        MarkRange marks,
        SheetMean mean,
        PermittedMarks permitted,
        RealisationRule realisation,
        Due due,
        EvaluatorRule evaluator,
        FormSource form) {

    public KpiMethod {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(realisation, "realisation");
        qualities = List.copyOf(qualities);
        Require.that(permitted.within(marks), "tableMarksOutside", marks.from(), marks.to())
                .orUnfit();
    }

    /** Whether servants of this category are evaluated by the method. */
    public boolean covers(String category) {
        return who.covers(category);
    }

    /** Whether indicators are set for a servant of this category and post, appointed on this day, and by when (¶22). */
    public PlanVerdict verdict(
            String category, boolean managing, LocalDate appointed, Period period, WorkingCalendar calendar) {
        if (!who.covers(category, managing)) {
            Period assessed = plan.minimumRemaining().assessed(period.firstDay());
            return new PlanVerdict(who.by(), false, "notCovered", List.of(category), Optional.empty(), assessed);
        }
        return plan.verdict(appointed, period, calendar);
    }
}
