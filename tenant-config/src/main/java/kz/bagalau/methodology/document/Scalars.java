package kz.bagalau.methodology.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Unfit;

/** Single values of a document: text, numbers, dates, words of a closed list. Reads and writes the same spelling. */
final class Scalars {

    static final String NOT_RECORDED = "not recorded";

    /** Written out, without an exponent: 1E999999999 is no number of a law. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    /** The closed lists, each constant by its spelling. */
    private static final ClassValue<Map<String, Object>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            Map<String, Object> words = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                words.put(word((Enum<?>) constant), constant);
            }
            return Collections.unmodifiableMap(words);
        }
    };

    private Scalars() {}

    /** The value of the type that the text spells, or a complaint. */
    static Object read(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == Citation.class) {
            return Citation.of(text);
        }
        if (type == EditionId.class) {
            return new EditionId(text);
        }
        if (type == Period.class) {
            return Period.parse(text);
        }
        if (type.isEnum()) {
            return word(text, type);
        }
        return readPlain(text, type);
    }

    private static Object readPlain(String text, Class<?> type) {
        try {
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(text);
            }
            if (type == BigDecimal.class && NUMBER.matcher(text).matches()) {
                return new BigDecimal(text);
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
        } catch (NumberFormatException | DateTimeParseException misspelt) {
            throw Unfit.because(type == LocalDate.class ? "notADate" : "notANumber", text);
        }
        if (type == BigDecimal.class) {
            throw Unfit.because("notANumber", text);
        }
        if ((type == boolean.class || type == Boolean.class) && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        throw Unfit.because("notTrueOrFalse", text);
    }

    private static Object word(String text, Class<?> type) {
        Map<String, Object> known = WORDS.get(type);
        Object constant = known.get(text);
        if (constant == null) {
            throw Unfit.because("unknownWord", text, String.join(", ", known.keySet()));
        }
        return constant;
    }

    /** How a word of a closed list is spelt in a document: {@code PREVIOUS_WORKING_DAY} is previousWorkingDay. */
    static String word(Enum<?> constant) {
        String name = constant.name();
        if (name.matches("R[0-9]{2}")) {
            return name;
        }
        StringBuilder word = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
