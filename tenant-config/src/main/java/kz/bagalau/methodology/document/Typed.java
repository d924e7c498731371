package kz.bagalau.methodology.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives the texts of a tree the types their keys expect, so that a number is written as a number. What does not spell
 * the type stays a text, and so does a paragraph's number: 2.10 is no fraction.
 */
final class Typed {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?");

    private Typed() {}

    /** The entries of a record of this kind. */
    static Map<String, Object> map(Map<String, Object> entries, Class<?> kind) {
        Map<String, Object> typed = new LinkedHashMap<>();
        entries.forEach((key, value) -> typed.put(key, value(value, type(kind, key))));
        return typed;
    }

    private static Object value(Object value, Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return value instanceof List<?> list && generic.getRawType() == List.class
                    ? list.stream().map(item -> value(item, inner)).toList()
                    : value(value, inner);
        }
        Class<?> kind = (Class<?>) type;
        if (value instanceof Map<?, ?>) {
            return map(Tree.asMap(value), kind);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> value(item, kind)).toList();
        }
        return scalar((String) value, kind);
    }

    private static Object scalar(String text, Class<?> kind) {
        if ((kind == int.class || kind == Integer.class) && WHOLE.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        if (kind == BigDecimal.class && DECIMAL.matcher(text).matches()) {
            return text.contains(".") ? new BigDecimal(text) : Integer.valueOf(text);
        }
        if (kind == boolean.class && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        return text;
    }

    private static Type type(Class<?> kind, String key) {
        if (kind.isRecord()) {
            for (RecordComponent component : kind.getRecordComponents()) {
                if (!Shape.isCitation(component) && Shape.key(component).equals(key)) {
                    return component.getGenericType();
                }
            }
            if (key.equals("annex")) {
                return int.class;
            }
        }
        return String.class;
    }
}
