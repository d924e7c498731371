package kz.bagalau.methodology.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Maps, lists, texts and truth values as indented JSON. */
final class Json {

    private static final String STEP = "  ";

    private Json() {}

    /** Between its texts JSON may be set with tabs, which YAML does not know; inside them they are not allowed. */
    static String spaced(String document) {
        return document.stripLeading().startsWith("{") ? document.replace('\t', ' ') : document;
    }

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
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean || value instanceof Number ? value.toString() : quoted(value);
    }

    private static String quoted(Object text) {
        StringBuilder written = new StringBuilder("\"");
        for (char c : text.toString().toCharArray()) {
            switch (c) {
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                default -> written.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
            }
        }
        return written.append('"').toString();
    }
}
