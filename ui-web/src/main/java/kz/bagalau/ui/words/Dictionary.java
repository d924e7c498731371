package kz.bagalau.ui.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import kz.bagalau.methodology.Language;

/** All words of the interface: one file a subject and language, read once. A word that is missing stops a test, not a page. */
@ApplicationScoped
public class Dictionary {

    /** The subjects that have words; {@code words/<subject>_kk.properties} and so on. */
    public static final List<String> SUBJECTS = List.of(
            "frame",
            "staff",
            "cycle",
            "today",
            "region",
            "ranking",
            "kpi",
            "result",
            "year",
            "circle",
            "paper",
            "council",
            "practice",
            "notification",
            "edition",
            "api",
            "editor",
            "plan",
            "sheet",
            "calibration",
            "answer",
            "onboarding",
            "succession",
            "directory",
            "refusal");

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

    /** Reads the files. */
    public Dictionary() {
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            SUBJECTS.forEach(subject -> all.putAll(read(subject, language)));
            words.put(language, Map.copyOf(all));
        }
    }

    /** The pattern of a key. */
    public Optional<String> pattern(Language language, String key) {
        return Optional.ofNullable(words.get(language).get(key));
    }

    /** The words of one file; empty when the subject has none. */
    public static Map<String, String> read(String subject, Language language) {
        String name = "/words/" + subject + "_" + language.tag() + ".properties";
        try (var stream = Dictionary.class.getResourceAsStream(name)) {
            Map<String, String> read = new HashMap<>();
            if (stream != null) {
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                Properties properties = new Properties();
                properties.load(reader);
                properties.forEach((key, value) -> read.put(key.toString(), value.toString()));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
