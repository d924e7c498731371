package kz.bagalau.methodology.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Maps, lists, texts and truth values as indented JSON. */
final class Json {

    private static final String STEP = "  ";

    private Json() {}

    static String write(Object value) {
        return write(value, "\n") + "\n";
    }

    private static String write(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            // a map without an order of its own is written by the alphabet, so that the same schema is the same text
            Map<?, ?> ordered = map instanceof LinkedHashMap ? map : new TreeMap<>(map);
            return map.isEmpty()
                    ? "{}"
                    : ordered.entrySet().stream()
                            .map(entry -> quoted(entry.getKey()) + ": " + write(entry.getValue(), line + STEP))
                            .collect(Collectors.joining("," + line + STEP, "{" + line + STEP, line + "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> write(item, line + STEP)).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Boolean ? value.toString() : quoted(value);
    }

    private static String quoted(Object text) {
        return '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
