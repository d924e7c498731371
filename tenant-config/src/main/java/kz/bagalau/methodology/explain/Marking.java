package kz.bagalau.methodology.explain;

import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.SheetMean;

/** What the two methods with a sheet have in common: the length of their period, the marks, the mean. */
public record Marking(MethodKind method, PeriodLength period, MarkRange marks, SheetMean mean) {

    /**
     * The marking of the method.
     *
     * @throws Unfit when the edition does not use the method, or the method has no sheet
     */
    public static Marking of(Methodology law, MethodKind method) {
        return switch (method) {
            case KPI ->
                law.kpi()
                        .map(kpi -> new Marking(method, kpi.period(), kpi.marks(), kpi.mean()))
                        .orElseThrow(() -> Unfit.because("methodNotUsed", method));
            case RANKING ->
                law.ranking()
                        .map(ranking -> new Marking(method, ranking.period(), ranking.marks(), ranking.mean()))
                        .orElseThrow(() -> Unfit.because("methodNotUsed", method));
            case SURVEY -> throw Unfit.because("methodWithoutSheet", method);
        };
    }

    /** Whether the edition evaluates by this method with a sheet. */
    public static boolean isUsed(Methodology law, MethodKind method) {
        return switch (method) {
            case KPI -> law.kpi().isPresent();
            case RANKING -> law.ranking().isPresent();
            case SURVEY -> false;
        };
    }
}
