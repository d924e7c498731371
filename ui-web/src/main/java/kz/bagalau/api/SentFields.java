package kz.bagalau.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.kpi.Typed;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;

/**
 * The fields of a sent object, each read as its kind. What does not fit is gathered, and {@link #require} refuses all of
 * it at once, with every field that nobody has asked for.
 */
final class SentFields {

    private static final Pattern PERIOD = Pattern.compile("[0-9]{4}(?:-(?:Q[1-4]|H[12]))?");

    private final JsonObject sent;
    private final Set<String> asked = new HashSet<>();
    private final List<AtField> refused = new ArrayList<>();

    SentFields(JsonObject sent) {
        this.sent = sent;
    }

    /** Whether the field was sent. */
    boolean has(String name) {
        return sent.containsKey(name);
    }

    /** Words as they were sent; empty when the field is missing or {@code null}. */
    String words(String name) {
        asked.add(name);
        JsonValue value = sent.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value != JsonValue.NULL) {
            refused.add(AtField.of(name, new SentRefusal.StringExpected()));
        }
        return "";
    }

    /** A decimal as it was sent, which the pages' rules can read; empty when the field is missing or {@code null}. */
    String decimal(String name) {
        String words = words(name);
        read(name, words, Typed::number);
        return words;
    }

    /** A decimal, which must be there. */
    Optional<BigDecimal> decimalNeeded(String name) {
        return read(name, present(name), Typed::number).flatMap(number -> number);
    }

    /** A day. */
    Optional<LocalDate> day(String name) {
        return read(name, words(name), Typed::day).flatMap(day -> day);
    }

    /** A day, which must be there. */
    Optional<LocalDate> dayNeeded(String name) {
        return present(name).isEmpty() ? Optional.empty() : day(name);
    }

    /** The names of a list, each of which means something; a missing list is an empty one. */
    <T> Set<T> someOf(String name, Map<String, T> meanings) {
        return list(
                name,
                each -> each instanceof JsonString word
                        ? Optional.ofNullable(meanings.get(word.getString()))
                        : Optional.empty(),
                oneOf(meanings));
    }

    /** One of the names, each of which means something. */
    <T> Optional<T> oneOf(String name, Map<String, T> meanings) {
        String words = present(name);
        T meant = meanings.get(words);
        if (meant == null && !words.isEmpty()) {
            refused.add(AtField.of(name, oneOf(meanings)));
        }
        return Optional.ofNullable(meant);
    }

    private static Refusal oneOf(Map<String, ?> meanings) {
        return new SentRefusal.OneOfExpected(meanings.keySet().stream().sorted().toList());
    }

    /** A period, which must be there. */
    Optional<Period> period(String name) {
        String words = present(name);
        Optional<Period> period = periodIn(words);
        if (period.isEmpty() && !words.isEmpty()) {
            refused.add(AtField.of(name, new SentRefusal.PeriodExpected()));
        }
        return period;
    }

    /** A year, which must be there. */
    Optional<Integer> year(String name) {
        Optional<Period> period = period(name);
        Optional<Integer> year =
                period.filter(each -> each.length() == PeriodLength.YEAR).map(Period::year);
        if (period.isPresent() && year.isEmpty()) {
            refused.add(AtField.of(name, new SentRefusal.PeriodExpected()));
        }
        return year;
    }

    /** The number of a thing, which must be there. */
    Optional<UUID> number(String name) {
        String words = present(name);
        Optional<UUID> number = numberIn(words);
        if (number.isEmpty() && !words.isEmpty()) {
            refused.add(AtField.of(name, new SentRefusal.NumberOfThingExpected()));
        }
        return number;
    }

    /** The number of a thing, if one is named. */
    Optional<UUID> optionalNumber(String name) {
        return words(name).isBlank() ? Optional.empty() : number(name);
    }

    /** The numbers of things in a list; a missing list is an empty one. */
    Set<UUID> numbers(String name) {
        return list(
                name,
                each -> each instanceof JsonString word ? numberIn(word.getString()) : Optional.empty(),
                new SentRefusal.NumberOfThingExpected());
    }

    /** Numbers of things, each under the number of another; a missing object is an empty one. */
    Map<UUID, UUID> numbersByNumber(String name) {
        asked.add(name);
        JsonValue value = sent.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
        if (!(value instanceof JsonObject pairs)) {
            refused.add(AtField.of(name, new SentRefusal.ObjectExpected()));
            return Map.of();
        }
        Map<UUID, UUID> all = new HashMap<>();
        pairs.forEach((key, number) -> {
            Optional<UUID> from = numberIn(key);
            Optional<UUID> to = number instanceof JsonString word ? numberIn(word.getString()) : Optional.empty();
            if (from.isPresent() && to.isPresent()) {
                all.put(from.get(), to.get());
                return;
            }
            refused.add(
                    new AtField("#" + AtField.step(name) + AtField.step(key), new SentRefusal.NumberOfThingExpected()));
        });
        return all;
    }

    /** The counts in a list, from 1; a missing list is an empty one. */
    Set<Integer> counts(String name) {
        return list(
                name,
                each -> each instanceof JsonNumber number
                                && number.isIntegral()
                                && number.bigIntegerValueExact().bitLength() < Integer.SIZE
                                && number.intValue() > 0
                        ? Optional.of(number.intValue())
                        : Optional.empty(),
                new SentRefusal.CountExpected());
    }

    /** What is read of each item of a list; where nothing is, the item is refused. */
    private <T> Set<T> list(String name, Function<JsonValue, Optional<T>> read, Refusal otherwise) {
        asked.add(name);
        JsonValue value = sent.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray list)) {
            refused.add(AtField.of(name, new SentRefusal.ListExpected()));
            return Set.of();
        }
        Set<T> all = new LinkedHashSet<>();
        for (int place = 0; place < list.size(); place++) {
            Optional<T> one = read.apply(list.get(place));
            one.ifPresent(all::add);
            if (one.isEmpty()) {
                refused.add(new AtField("#" + AtField.step(name) + "/" + place, otherwise));
            }
        }
        return all;
    }

    /** Whether it is true; false when the field is missing. */
    boolean truth(String name) {
        asked.add(name);
        JsonValue value = sent.getOrDefault(name, JsonValue.FALSE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE && value != JsonValue.NULL) {
            refused.add(AtField.of(name, new SentRefusal.OneOfExpected(List.of("false", "true"))));
        }
        return value == JsonValue.TRUE;
    }

    /**
     * Which answer was chosen, from 1, by the place of its question, from 0; a missing object is an empty one.
     *
     * @param questions how many there are
     * @param permitted the answers there are to choose from
     */
    Map<Integer, Integer> choices(String name, int questions, IntPredicate permitted) {
        asked.add(name);
        JsonValue value = sent.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
        if (!(value instanceof JsonObject pairs)) {
            refused.add(AtField.of(name, new SentRefusal.ObjectExpected()));
            return Map.of();
        }
        Map<Integer, Integer> all = new HashMap<>();
        pairs.forEach((place, chosen) -> {
            boolean fits = place.matches("[0-9]{1,3}")
                    && Integer.parseInt(place) < questions
                    && chosen instanceof JsonNumber number
                    && number.isIntegral()
                    && number.bigIntegerValueExact().bitLength() < Integer.SIZE
                    && permitted.test(number.intValue());
            if (fits) {
                all.put(Integer.parseInt(place), ((JsonNumber) chosen).intValue());
                return;
            }
            refused.add(new AtField("#" + AtField.step(name) + AtField.step(place), new SentRefusal.CountExpected()));
        });
        return all;
    }

    /** The bytes of a file, written in base64 (RFC 4648); none when the field is missing. */
    Optional<byte[]> bytes(String name) {
        String written = words(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(written));
        } catch (IllegalArgumentException other) {
            refused.add(AtField.of(name, new SentRefusal.Base64Expected()));
            return Optional.empty();
        }
    }

    /** Words that must be there. */
    String present(String name) {
        int before = refused.size();
        String words = words(name).strip();
        if (words.isEmpty() && refused.size() == before) {
            refused.add(AtField.of(name, new SentRefusal.FieldMissing()));
        }
        return words;
    }

    private <T> Optional<T> read(String name, String words, Function<String, T> how) {
        try {
            return Optional.of(how.apply(words));
        } catch (Refused no) {
            refused.add(AtField.of(name, no.refusal()));
            return Optional.empty();
        }
    }

    /** Refuses everything that did not fit. */
    void require() {
        List<AtField> all = new ArrayList<>(refused);
        sent.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> all.add(AtField.of(name, new SentRefusal.UnknownField())));
        if (!all.isEmpty()) {
            throw new Refused(new SentRefusal.BodyRefused(all));
        }
    }

    /** A period as it is written, {@code 2026-Q3}, {@code 2026-H2} or {@code 2026}. */
    static Optional<Period> periodIn(String written) {
        return PERIOD.matcher(written).matches() ? Optional.of(Period.parse(written)) : Optional.empty();
    }

    /** The period of an address. */
    static Optional<Period> periodParameter(String sent) {
        return Optional.ofNullable(sent).map(written -> periodIn(written)
                .orElseThrow(() ->
                        new Refused(new SentRefusal.ParameterRefused("period", new SentRefusal.PeriodExpected()))));
    }

    /** The constants by their names as programs spell steps: in small letters. */
    static <E extends Enum<E>> Map<String, E> named(E[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(each -> each.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    /** The constants by their names as answers spell them. */
    static <E extends Enum<E>> Map<String, E> constants(E[] constants) {
        return Arrays.stream(constants).collect(Collectors.toMap(Enum::name, Function.identity()));
    }

    /** A UUID as it is written. */
    static Optional<UUID> numberIn(String written) {
        try {
            UUID number = UUID.fromString(written);
            // the reader of the platform fills short groups up
            return number.toString().equalsIgnoreCase(written) ? Optional.of(number) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** What the work refuses in one of the fields, said at that field. */
    static void at(Map<Class<? extends Refusal>, String> fields, Runnable work) {
        at(fields, () -> {
            work.run();
            return true;
        });
    }

    /** The same, with what the work answers. */
    static <T> T at(Map<Class<? extends Refusal>, String> fields, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused no) {
            String name = fields.get(no.refusal().getClass());
            if (name == null) {
                throw no;
            }
            throw new Refused(new SentRefusal.BodyRefused(List.of(AtField.of(name, no.refusal()))));
        }
    }
}
