package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.kpi.Realisation;

/**
 * One indicator of a sheet without its mark: what HR, the planning unit and the servant see (¶22).
 *
 * @param line the indicator's number through all versions of the plan
 * @param number its place in the plan, from 1
 * @param planned the value of the period; empty when nothing was planned
 * @param marked whether the period asks for a mark; else the indicator is only shown
 * @param actual what was reached, once HR has entered it
 * @param source the document by which it is known; empty when none is named
 * @param realisation how far the indicator is reached, and by which arithmetic
 * @param version what the next change of the value or of the mark must have seen
 * @param evidence the attached documents
 */
public record ActualLineView(
        UUID line,
        int number,
        String name,
        String unit,
        Measure measure,
        Optional<BigDecimal> planned,
        boolean marked,
        Optional<BigDecimal> actual,
        String source,
        Optional<Realisation> realisation,
        int version,
        List<EvidenceView> evidence) {

    /** Whether HR has still to enter something before the values can be sent. */
    public boolean wanting() {
        return marked && (actual.isEmpty() || source.isEmpty());
    }
}
