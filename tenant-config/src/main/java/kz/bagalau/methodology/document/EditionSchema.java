package kz.bagalau.methodology.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.DecisionText;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;

/**
 * The shape of an edition's document as a JSON Schema, made from the records themselves, so that an editor can help while
 * a lawyer writes. The schema knows the shape; only {@link EditionReader} knows whether the rules hold together.
 */
public final class EditionSchema {

    private final Map<String, Object> definitions = new TreeMap<>();

    private EditionSchema() {}

    /** The schema of the rules, the first of the two documents. */
    public static String rules() {
        return new EditionSchema().of(Edition.class, "text");
    }

    /** The schema of the decision's text, the second document. */
    public static String text() {
        return new EditionSchema().of(DecisionText.class, "");
    }

    private String of(Class<?> root, String without) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", root.getSimpleName());
        schema.putAll(shape(root, without));
        schema.put("$defs", definitions);
        return Json.write(schema);
    }

    private Map<String, Object> shape(Class<?> kind, String without) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : kind.getRecordComponents()) {
            String key = Shape.key(component);
            if (Shape.isCitation(component)) {
                properties.put("par", Map.of("type", List.of("integer", "number", "string")));
                properties.put("annex", Map.of("type", "integer"));
                required.add("par");
            } else if (!key.equals(without)) {
                properties.put(key, type(component.getGenericType()));
                required.addAll(Shape.isDemanded(component, kind) ? List.of(key) : List.of());
            }
        }
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", "object");
        shape.put("additionalProperties", false);
        shape.put("properties", properties);
        shape.put("required", required);
        return shape;
    }

    private Object type(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object inner = type(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class
                    ? Map.of("type", "array", "items", inner)
                    : Map.of("anyOf", List.of(inner, Map.of("const", Scalars.NOT_RECORDED)));
        }
        Class<?> kind = (Class<?>) type;
        if (kind.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(kind.getEnumConstants())
                            .map(constant -> Scalars.word((Enum<?>) constant))
                            .toList());
        }
        if (kind == LawText.class) {
            return Map.of("anyOf", List.of(Map.of("type", "string"), reference(kind)));
        }
        return kind.isRecord() && kind != Citation.class && kind != EditionId.class ? reference(kind) : plain(kind);
    }

    private static Object plain(Class<?> kind) {
        if (kind == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (kind == int.class || kind == Integer.class) {
            return Map.of("type", "integer");
        }
        if (kind == BigDecimal.class) {
            return Map.of("type", "number");
        }
        return kind == LocalDate.class
                ? Map.of("type", "string", "format", "date")
                : Map.of("type", List.of("string", "number"));
    }

    private Object reference(Class<?> kind) {
        String name = Shape.name(kind);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, shape(kind, ""));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }
}
