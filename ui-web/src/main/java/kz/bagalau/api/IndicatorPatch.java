package kz.bagalau.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.evaluation.kpi.KpiField;
import kz.bagalau.evaluation.kpi.TypedField;
import kz.bagalau.evaluation.kpi.TypedField.RefusedField;
import kz.bagalau.methodology.Period;

/**
 * A merge patch (RFC 7396) of one indicator: what is named is written, {@code null} empties, what is not named stays.
 *
 * @param fields what is written, in the order in which it was sent
 * @param refused what is no field of an indicator, or holds something else than a string
 */
record IndicatorPatch(List<TypedField> fields, List<AtField> refused) {

    private static final Map<String, KpiField> NAMES = new LinkedHashMap<>();
    private static final Map<String, KpiField> OF_TARGET = new LinkedHashMap<>();
    private static final String TARGETS = "targets";

    static {
        NAMES.put("name", KpiField.NAME);
        NAMES.put("sourceKind", KpiField.SOURCE_KIND);
        NAMES.put("source", KpiField.SOURCE);
        NAMES.put("unit", KpiField.UNIT);
        NAMES.put("measure", KpiField.MEASURE);
        NAMES.put("baseline", KpiField.BASELINE);
        NAMES.put("expectedResult", KpiField.RESULT);
        OF_TARGET.put("planned", KpiField.PLANNED);
        OF_TARGET.put("term", KpiField.TERM);
    }

    IndicatorPatch {
        fields = List.copyOf(fields);
        refused = List.copyOf(refused);
    }

    /** Reads the patch; every fault of its form is kept with its place. */
    static IndicatorPatch of(JsonObject sent) {
        Reading reading = new Reading();
        reading.object(sent);
        return new IndicatorPatch(reading.fields, reading.refused);
    }

    private static final class Reading {

        private final List<TypedField> fields = new ArrayList<>();
        private final List<AtField> refused = new ArrayList<>();

        private void object(JsonObject sent) {
            sent.forEach((name, value) -> {
                if (name.equals(TARGETS)) {
                    targets(value);
                } else {
                    take(NAMES, Optional.empty(), "#", name, value);
                }
            });
        }

        private void targets(JsonValue sent) {
            String place = "#" + AtField.step(TARGETS);
            if (!(sent instanceof JsonObject periods)) {
                refused.add(new AtField(place, new SentRefusal.ObjectExpected()));
                return;
            }
            periods.forEach((written, value) -> {
                String at = place + AtField.step(written);
                Optional<Period> period = SentFields.periodIn(written);
                if (period.isEmpty()) {
                    refused.add(new AtField(at, new SentRefusal.PeriodExpected()));
                } else if (value == JsonValue.NULL) {
                    OF_TARGET.values().forEach(field -> fields.add(new TypedField(field, period, "")));
                } else if (value instanceof JsonObject target) {
                    target.forEach((name, each) -> take(OF_TARGET, period, at, name, each));
                } else {
                    refused.add(new AtField(at, new SentRefusal.ObjectExpected()));
                }
            });
        }

        private void take(
                Map<String, KpiField> names, Optional<Period> period, String place, String name, JsonValue value) {
            String at = place + AtField.step(name);
            KpiField field = names.get(name);
            if (field == null) {
                refused.add(new AtField(at, new SentRefusal.UnknownField()));
            } else if (value == JsonValue.NULL) {
                fields.add(new TypedField(field, period, ""));
            } else if (value instanceof JsonString string) {
                fields.add(new TypedField(field, period, string.getString()));
            } else {
                refused.add(new AtField(at, new SentRefusal.StringExpected()));
            }
        }
    }

    /** What has a fault of its form, and what no indicator would take: everything that can be mended at once. */
    List<AtField> everythingRefused() {
        List<AtField> all = new ArrayList<>(refused);
        TypedField.refused(fields).stream().map(IndicatorPatch::at).forEach(all::add);
        return all;
    }

    /** A field that was refused, with its place in the patch. */
    static AtField at(RefusedField refused) {
        String place = refused.slice()
                .map(period -> "#" + AtField.step(TARGETS) + AtField.step(period.toString()))
                .orElse("#");
        Map<String, KpiField> names = refused.slice().isPresent() ? OF_TARGET : NAMES;
        String name = names.entrySet().stream()
                .filter(each -> each.getValue() == refused.field())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return new AtField(place + AtField.step(name), refused.refusal());
    }
}
