package kz.bagalau.platform.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.Period;

/** The words of notices in three languages, with places {@code {name}} for the arguments. */
final class NoticeWords {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Map<Language, Properties> WORDS = load();

    private NoticeWords() {}

    /** Refuses a kind that has no words in one of the languages: nobody is to get an empty letter. */
    static void require(String kind) {
        Arrays.stream(Language.values()).forEach(language -> {
            words(language, kind, "subject");
            words(language, kind, "body");
        });
    }

    static String subject(Language language, String kind, Map<String, String> arguments) {
        return filled(language, words(language, kind, "subject"), arguments);
    }

    static String body(Language language, String kind, Map<String, String> arguments) {
        return filled(language, words(language, kind, "body"), arguments);
    }

    /** Words that belong to every letter: {@code notice.letter.<name>}. */
    static String letter(Language language, String name, Map<String, String> arguments) {
        return filled(language, words(language, "letter", name), arguments);
    }

    private static String words(Language language, String kind, String part) {
        String words = WORDS.get(language).getProperty("notice." + kind + "." + part);
        if (words == null) {
            throw new IllegalArgumentException("No words for notice." + kind + "." + part + " in " + language.tag());
        }
        return words;
    }

    private static String filled(Language language, String words, Map<String, String> arguments) {
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(argument(language, place.group(1), arguments)));
    }

    private static String argument(Language language, String name, Map<String, String> arguments) {
        String value = Objects.requireNonNullElse(arguments.get(name), "");
        return switch (name) {
            case "period" -> value.isEmpty() ? value : period(language, Period.parse(value));
            // an edition is called by its day: the code of its council is nothing for people
            case "edition" -> value.replaceFirst(".*/(\\d{4})-(\\d\\d)-(\\d\\d)", "$3.$2.$1");
            default -> value;
        };
    }

    private static String period(Language language, Period period) {
        String pattern = words(language, "period", period.length().name());
        String ordinal = "I".repeat(Math.min(period.ordinal(), 3));
        return pattern.replace("{year}", Integer.toString(period.year()))
                .replace("{ordinal}", period.ordinal() == 4 ? "IV" : ordinal);
    }

    private static Map<Language, Properties> load() {
        Map<Language, Properties> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, load("/notices_" + language.tag() + ".properties"));
        }
        return all;
    }

    private static Properties load(String name) {
        try (var in = Objects.requireNonNull(NoticeWords.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
