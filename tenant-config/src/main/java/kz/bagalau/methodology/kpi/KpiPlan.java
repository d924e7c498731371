package kz.bagalau.methodology.kpi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.FormSource;
import kz.bagalau.methodology.term.Term;

/**
 * The individual work plan (¶22).
 *
 * @param placedWithin by when the approved plan is placed in the system; empty: the text has no such term
 * @param agreedWith who agrees it, in the order of the text
 */
public record KpiPlan(
        Citation by,
        Term setWithin,
        Term setAfterAppointment,
        Optional<Term> placedWithin,
        MinimumRemaining minimumRemaining,
        List<AgreedWith> agreedWith,
        FormSource form) {

    /** Who agrees the indicators. */
    public enum AgreedWith {
        /** The unit that co-ordinates strategic planning, if the body has one. */
        STRATEGIC_PLANNING_IF_ANY,
        HR
    }

    public KpiPlan {
        Objects.requireNonNull(by, "by");
        agreedWith = List.copyOf(agreedWith);
    }
}
