package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.methodology.BodyFixture;
import kz.bagalau.methodology.document.EditionShape.Field;
import kz.bagalau.methodology.document.EditionShape.Kind;
import org.junit.jupiter.api.Test;

/** The page about the document's format is made of the records and their own descriptions, so it cannot fall behind. */
class EditionFormatTest {

    private static final Path PAGE = Path.of("../docs/edition-format.md");
    private static final String MARK = "<!-- made from the records; EditionFormatTest says what it must be -->\n";

    @Test
    void the_page_is_that_of_the_records() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page.substring(page.indexOf(MARK))).isEqualTo(MARK + sections());
    }

    static String sections() {
        Map<String, List<Field>> records = new LinkedHashMap<>();
        Map<String, LinkedHashSet<String>> places = new LinkedHashMap<>();
        for (Field field : EditionShape.all()) {
            List<Field> keys = records.computeIfAbsent(field.record(), record -> new ArrayList<>());
            if (keys.stream().noneMatch(key -> key.key().equals(field.key()))) {
                keys.add(field);
            }
            int dot = field.path().lastIndexOf('.');
            places.computeIfAbsent(field.record(), record -> new LinkedHashSet<>())
                    .add(dot < 0 ? "(the document)" : field.path().substring(0, dot));
        }
        var values = Stream.of(ShippedEditions.documents().get(0), BodyFixture.document("regional-body.yaml"))
                .flatMap(document -> Draft.parse(document).values().entrySet().stream())
                .toList();
        StringBuilder page = new StringBuilder();
        records.forEach((record, keys) -> {
            page.append("\n### ")
                    .append(record)
                    .append("\n\n")
                    .append(summary(record))
                    .append("\n\nUnder: `");
            page.append(String.join("`, `", places.get(record)))
                    .append("`\n\n| Key | Meaning | Value | Required | Example |\n|---|---|---|---|---|\n");
            keys.forEach(key -> page.append(row(record, key, values)));
        });
        return page.toString();
    }

    private static String row(String record, Field field, List<Map.Entry<String, Object>> values) {
        String value = field.kind().name().toLowerCase().replace('_', ' ')
                + field.unit()
                        .map(unit -> ", " + unit.name().toLowerCase().replace('_', ' '))
                        .orElse("")
                + (field.choices().isEmpty() ? "" : ": " + String.join(", ", field.choices()));
        return "| `" + field.key() + "` | " + meaning(record, field) + " | " + value + " | "
                + (field.required() ? "yes" : "") + " | " + example(field, values) + " |\n";
    }

    private static String example(Field field, List<Map.Entry<String, Object>> values) {
        if (field.kind() == Kind.RULE || field.kind() == Kind.RULES) {
            return "";
        }
        return values.stream()
                .filter(entry -> {
                    String plain = DocumentPath.of(entry.getKey()).plain();
                    return plain.equals(field.path()) || plain.equals(field.path() + ".kk");
                })
                .map(entry -> shortened(entry.getValue().toString()))
                .findFirst()
                .map(text -> "`" + text + "`")
                .orElse("");
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("").replace("|", "\\|").replace("`", "'");
        return line.length() > 50 ? line.substring(0, 50) + "…" : line;
    }

    private static String meaning(String record, Field field) {
        if (field.kind() == Kind.CITATION) {
            return "the paragraph that says so";
        }
        if (field.kind() == Kind.ANNEX) {
            return "the annex that belongs to it";
        }
        Matcher param = Pattern.compile(
                        "\\* @param " + field.key() + " (.+?)(?=\\n\\s*\\* @|\\n\\s*\\*/)", Pattern.DOTALL)
                .matcher(javadoc(record).orElse(""));
        return param.find() ? plain(param.group(1)) : "";
    }

    private static String summary(String record) {
        return plain(javadoc(record)
                .orElse("")
                .replaceAll("(?s)@param.*", "")
                .replace("/**", "")
                .replace("*/", ""));
    }

    /** The description that stands before the record in its source. */
    private static Optional<String> javadoc(String record) {
        String file = record.split("\\.")[0] + ".java";
        String own = record.substring(record.lastIndexOf('.') + 1);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/kz/bagalau/methodology"))) {
            String source = Files.readString(sources.filter(path -> path.endsWith(file))
                    .filter(path -> !path.toString().contains("explain")
                            && !path.toString().contains("proof"))
                    .findFirst()
                    .map(Objects::requireNonNull)
                    .orElseThrow());
            int at = source.indexOf(" record " + own + "(");
            int from = source.lastIndexOf("/**", at);
            boolean near = from >= 0
                    && source.substring(source.indexOf("*/", from) + 2, at)
                            .strip()
                            .equals("public");
            return near ? Optional.of(source.substring(from, source.indexOf("*/", from) + 2)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1")
                .replaceAll("\\n\\s*\\*", " ")
                .replaceAll("<p>", "")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }
}
