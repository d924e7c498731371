package kz.bagalau.ui.edition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.document.EditionShape;
import kz.bagalau.methodology.document.EditionShape.Field;
import kz.bagalau.methodology.document.Fault;
import kz.bagalau.ui.words.Words;

/** How the places and values of an edition are called: a rule by its path, a field by its key, a word by its list. */
final class Names {

    private static final String RULE = "council.rule.";
    private static final String FIELD = "council.field.";
    private static final String VALUE = "council.value.";
    private static final String OWN_FIELD = "edition.field.";

    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    /** The name of the rule at this path. */
    String rule(String path) {
        return words.get(ruleKey(path));
    }

    /** The name of a field in its rule: the same key is called otherwise where it means something else. */
    String field(Field field) {
        return words.get(fieldKey(field, words::containsKey));
    }

    /** The name of whatever stands at this path. */
    String place(String path) {
        return EditionShape.at(path)
                .map(field -> isRule(field) ? rule(path) : field(field))
                .orElse(path);
    }

    /** A word of a closed list. */
    String value(String list, String word) {
        return list.equals("Reading") ? word : words.get(valueKey(list, word));
    }

    /** In what a number is counted; blank when it has no unit. */
    String unit(Field field) {
        return field.unit()
                .map(unit -> words.get("edition.unit." + unit.name()))
                .orElse("");
    }

    /** What is wrong, in words; a key that is missing is called by its name. */
    String fault(Fault fault) {
        List<Object> args = fault.key().equals("keyMissing")
                ? List.of(place(at(fault)))
                : fault.args().stream().map(this::named).toList();
        return words.all("methodology.fault." + fault.key(), args);
    }

    /** The place that a fault is about: a missing key's own, else where it was found. */
    static String at(Fault fault) {
        boolean missing = fault.key().equals("keyMissing") && !fault.args().isEmpty();
        String place = fault.place();
        return missing ? (place.isEmpty() ? "" : place + ".") + fault.args().get(0) : place;
    }

    /** A paragraph as its chip says it; as it is written where that is no number of a paragraph. */
    String paragraph(String written) {
        try {
            return words.paragraph(Citation.of(written));
        } catch (IllegalArgumentException misspelt) {
            return written;
        }
    }

    static String ruleKey(String path) {
        return RULE + Tab.plain(path).replaceFirst("^methodology\\.", "");
    }

    private static String fieldKey(Field field, Predicate<String> known) {
        String own = OWN_FIELD + field.record() + "." + field.key();
        return known.test(own) ? own : FIELD + field.key();
    }

    static String valueKey(String list, String word) {
        return VALUE + list + "." + word.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** Every key that this field needs, for the test that all of them have words. */
    static Stream<String> keys(Field field, Set<String> known) {
        String named = isRule(field) ? ruleKey(field.path()) : fieldKey(field, known::contains);
        Stream<String> choices = field.choiceType().equals("Reading")
                ? Stream.empty()
                : field.choices().stream().map(word -> valueKey(field.choiceType(), word));
        return Stream.concat(Stream.of(named), choices);
    }

    static boolean isRule(Field field) {
        return field.kind() == EditionShape.Kind.RULE || field.kind() == EditionShape.Kind.RULES;
    }

    private Object named(Object argument) {
        return argument instanceof Enum<?> constant
                ? words.get(VALUE + constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                : argument;
    }
}
