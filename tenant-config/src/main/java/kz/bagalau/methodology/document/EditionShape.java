package kz.bagalau.methodology.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.LawText;

/** What may stand where in an edition's document, made from the records: by it a page draws the form of a rule. */
public final class EditionShape {

    private EditionShape() {}

    /** What kind of value a key holds. */
    public enum Kind {
        /** A rule of its own keys. */
        RULE,
        /** A list of rules: a table with a row for each. */
        RULES,
        /** The paragraph of the rule it stands in. */
        CITATION,
        /** The annex of the rule it stands in, a whole number. */
        ANNEX,
        /** The number of a paragraph that the rule speaks of. */
        PARAGRAPH,
        /** Words of the law in up to three languages. */
        WORDS,
        /** A list of such words. */
        WORDS_LIST,
        /** A plain text. */
        TEXT,
        /** A list of plain texts. */
        TEXTS,
        WHOLE_NUMBER,
        WHOLE_NUMBERS,
        /** A number with a fraction. */
        NUMBER,
        DATE,
        YES_NO,
        /** One word of a closed list. */
        CHOICE,
        /** Several words of a closed list, in an order. */
        CHOICES
    }

    /**
     * One key of the document.
     *
     * @param path the keys that lead to it, without the selectors of items: {@code methodology.notices.due.dayOfMonth}
     * @param record the simple name of the record it is a component of, by which its meaning is found; an enclosing
     *     record's name comes before a dot
     * @param unit in what it is counted, if it is a number with a unit
     * @param choices the words of the closed list, as a document spells them
     * @param choiceType the simple name of the closed list, by which its words are found in the bundles
     */
    public record Field(
            String path,
            String key,
            String record,
            Kind kind,
            boolean required,
            Optional<Unit> unit,
            List<String> choices,
            String choiceType) {

        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** In what a number of an edition is counted. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        MONTHS,
        YEARS,
        DAY_OF_MONTH,
        PERCENT,
        MARK,
        POINTS,
        DECIMALS,
        PERSONS,
        INDICATORS,
        PERIODS,
        NUMBER_OF_A_PERIOD,
        CHARACTERS,
        NUMBER
    }

    /** The keys of the rule at this path, in their order; empty for a path that holds no rule. */
    public static List<Field> keys(String path) {
        return ruleAt(path).map(kind -> fields(plain(path), kind)).orElse(List.of());
    }

    /** The key at this path; items' selectors in it are passed over. */
    public static Optional<Field> at(String path) {
        DocumentPath whole = DocumentPath.of(plain(path));
        if (whole.steps().isEmpty()) {
            return Optional.empty();
        }
        String last = whole.steps().get(whole.steps().size() - 1);
        return keys(whole.parent().toString()).stream()
                .filter(field -> field.key().equals(last))
                .findFirst();
    }

    /** Every key of the document, in its order, each before the keys inside it. */
    public static List<Field> all() {
        List<Field> all = new ArrayList<>();
        walk("", Edition.class, all);
        return List.copyOf(all);
    }

    private static void walk(String path, Class<?> rule, List<Field> all) {
        for (Field field : fields(path, rule)) {
            all.add(field);
            if (field.kind() == Kind.RULE || field.kind() == Kind.RULES) {
                walk(field.path(), ruleAt(field.path()).orElseThrow(), all);
            }
        }
    }

    private static Optional<Class<?>> ruleAt(String path) {
        Optional<Class<?>> rule = Optional.of(Edition.class);
        for (String key : DocumentPath.of(plain(path)).steps()) {
            rule = rule.flatMap(kind -> component(kind, key))
                    .<Class<?>>map(component -> inner(component.getGenericType()))
                    .filter(EditionShape::isRule);
        }
        return rule;
    }

    private static List<Field> fields(String path, Class<?> rule) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : rule.getRecordComponents()) {
            if (Shape.isCitation(component)) {
                fields.add(field(path, "par", rule, Kind.CITATION, true, List.of(), ""));
                fields.add(field(path, "annex", rule, Kind.ANNEX, false, List.of(), ""));
            } else {
                fields.add(field(path, component, rule));
            }
        }
        return fields;
    }

    private static Field field(String path, RecordComponent component, Class<?> rule) {
        Class<?> inner = inner(component.getGenericType());
        boolean list = component.getType() == List.class;
        List<String> choices = inner.isEnum()
                ? Arrays.stream(inner.getEnumConstants())
                        .map(constant -> Scalars.word((Enum<?>) constant))
                        .toList()
                : List.of();
        return field(
                path,
                Shape.key(component),
                rule,
                list ? many(inner) : one(inner),
                Shape.isDemanded(component, rule),
                choices,
                inner.isEnum() ? inner.getSimpleName() : "");
    }

    private static Field field(
            String path, String key, Class<?> rule, Kind kind, boolean required, List<String> choices, String list) {
        return new Field(
                path.isEmpty() ? key : path + "." + key,
                key,
                Shape.name(rule),
                kind,
                required,
                Units.of(Shape.name(rule), key),
                choices,
                list);
    }

    private static Kind one(Class<?> kind) {
        if (kind == LawText.class) {
            return Kind.WORDS;
        }
        if (kind == Citation.class) {
            return Kind.PARAGRAPH;
        }
        if (kind == LocalDate.class) {
            return Kind.DATE;
        }
        if (kind == boolean.class) {
            return Kind.YES_NO;
        }
        if (kind == BigDecimal.class) {
            return Kind.NUMBER;
        }
        if (kind == int.class || kind == Integer.class) {
            return Kind.WHOLE_NUMBER;
        }
        if (kind.isEnum()) {
            return Kind.CHOICE;
        }
        return isRule(kind) ? Kind.RULE : Kind.TEXT;
    }

    private static Kind many(Class<?> kind) {
        if (kind == LawText.class) {
            return Kind.WORDS_LIST;
        }
        if (kind == Integer.class) {
            return Kind.WHOLE_NUMBERS;
        }
        if (kind.isEnum()) {
            return Kind.CHOICES;
        }
        return isRule(kind) ? Kind.RULES : Kind.TEXTS;
    }

    private static boolean isRule(Class<?> kind) {
        return kind.isRecord() && Shape.isOfKeys(kind);
    }

    private static Class<?> inner(Type type) {
        return type instanceof ParameterizedType generic ? inner(generic.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static Optional<RecordComponent> component(Class<?> rule, String key) {
        return Arrays.stream(rule.getRecordComponents())
                .filter(component ->
                        !Shape.isCitation(component) && Shape.key(component).equals(key))
                .findFirst();
    }

    private static String plain(String path) {
        return DocumentPath.of(path).plain();
    }
}
