package kz.bagalau.methodology.document;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes an edition as the document that {@link EditionReader} reads back to an equal value. */
public final class EditionWriter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setUseUnicodeEncoding(true)
            .setWidth(110)
            .setIndicatorIndent(2)
            .setIndent(4)
            .build();

    private EditionWriter() {}

    /** The document of the edition: its rules, and after a line of dashes the decision's text. */
    public static String write(Edition edition) {
        Map<String, Object> rules = new LinkedHashMap<>(record(edition));
        rules.remove("text");
        return dump(rules) + "---\n" + dump(record(edition.text()));
    }

    /** Maps, lists and single values as YAML. */
    static String dump(Object tree) {
        return new Dump(SETTINGS).dumpToString(tree);
    }

    static Map<String, Object> record(Object record) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = Shape.value(component, record);
            if (Shape.isCitation(component)) {
                citation((Citation) value, entries);
            } else if (!isAbsent(value)) {
                entries.put(Shape.key(component), value(value));
            }
        }
        return entries;
    }

    private static void citation(Citation by, Map<String, Object> entries) {
        entries.put("par", by.paragraph());
        by.annex().ifPresent(annex -> entries.put("annex", annex));
    }

    private static boolean isAbsent(Object value) {
        return value == null || value.equals(Optional.empty()) || value.equals(List.of());
    }

    private static Object value(Object value) {
        if (value instanceof Optional<?> optional) {
            return value(optional.orElseThrow());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(EditionWriter::value).toList();
        }
        if (value instanceof Citation citation) {
            return citation.paragraph();
        }
        if (value instanceof EditionId || value instanceof LocalDate || value instanceof Period) {
            return value.toString();
        }
        if (value instanceof Enum<?> word) {
            return Scalars.word(word);
        }
        if (value instanceof BigDecimal number && number.scale() <= 0) {
            return number.toBigIntegerExact();
        }
        return value.getClass().isRecord() ? record(value) : value;
    }
}
