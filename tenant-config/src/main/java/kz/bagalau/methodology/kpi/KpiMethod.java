package kz.bagalau.methodology.kpi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Audience;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.FormSource;
import kz.bagalau.methodology.LawText;
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
        Due due,
        EvaluatorRule evaluator,
        FormSource form) {

    public KpiMethod {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(who, "who");
        qualities = List.copyOf(qualities);
        Require.that(permitted.within(marks), "tableMarksOutside", marks.from(), marks.to())
                .orUnfit();
    }

    /** Whether servants of this category are evaluated by the method. */
    public boolean covers(String category) {
        return who.covers(category);
    }
}
