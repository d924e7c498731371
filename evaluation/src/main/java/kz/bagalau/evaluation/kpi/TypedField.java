package kz.bagalau.evaluation.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;

/**
 * What somebody types into one field of an indicator.
 *
 * @param slice the evaluated period, for a planned value or a term
 */
public record TypedField(KpiField field, Optional<Period> slice, String typed) {

    /**
     * A field that does not take what was typed.
     *
     * @param refusal why
     */
    public record RefusedField(KpiField field, Optional<Period> slice, Refusal refusal) {}

    /** Which of the fields no indicator would take; nothing is written. */
    public static List<RefusedField> refused(List<TypedField> typed) {
        KpiIndicator nobodys = KpiIndicator.empty(null, new UUID(0, 0), 1);
        List<RefusedField> refused = new ArrayList<>();
        typed.forEach(each -> each.into(nobodys, refused));
        return List.copyOf(refused);
    }

    /** The field with its period, as the trail names it. */
    String place() {
        return field.name() + slice.map(period -> " " + period).orElse("");
    }

    /** Writes the field, or adds it to those that were refused. */
    void into(KpiIndicator indicator, List<RefusedField> refused) {
        try {
            indicator.write(field, slice, indicator.read(field, slice), typed);
        } catch (Refused no) {
            refused.add(new RefusedField(field, slice, no.refusal()));
        }
    }
}
