package kz.bagalau.platform.audit;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** JSON with one way to write each value: sorted keys, no spaces, plain numbers; what is unknown is refused. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String of(Map<String, Object> values) {
        StringBuilder json = new StringBuilder();
        write(json, values);
        return json.toString();
    }

    private static void write(StringBuilder json, Object value) {
        if (value == null) {
            json.append("null");
        } else if (value instanceof Optional<?> optional) {
            write(json, optional.orElse(null));
        } else if (value instanceof BigDecimal number) {
            json.append(number.toPlainString());
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof String
                || value instanceof UUID
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor
                || value instanceof Record) {
            text(json, value.toString());
        } else if (value instanceof Map<?, ?> map) {
            map(json, map);
        } else if (value instanceof Collection<?> collection) {
            list(json, collection);
        } else {
            throw new IllegalArgumentException(
                    "The trail cannot keep a " + value.getClass().getName());
        }
    }

    private static void map(StringBuilder json, Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        String separator = "{";
        for (var entry : sorted.entrySet()) {
            json.append(separator);
            text(json, entry.getKey());
            json.append(':');
            write(json, entry.getValue());
            separator = ",";
        }
        json.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void list(StringBuilder json, Collection<?> collection) {
        String separator = "[";
        for (Object each : collection) {
            json.append(separator);
            write(json, each);
            separator = ",";
        }
        json.append(collection.isEmpty() ? "[]" : "]");
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < 0x20) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        json.append('"');
    }
}
