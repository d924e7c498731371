package kz.bagalau.methodology.kpi;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.term.TermBefore;

/** HR computes the actual values beforehand and sends them to the evaluator (¶22, last part). */
public record PreCalculation(Citation by, TermBefore sentBefore, List<KpiPlan.AgreedWith> agreedWith) {

    public PreCalculation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(sentBefore, "sentBefore");
        agreedWith = List.copyOf(agreedWith);
    }
}
