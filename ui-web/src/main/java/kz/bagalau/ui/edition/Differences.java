package kz.bagalau.ui.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.edition.ComparisonView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.document.Difference;
import kz.bagalau.methodology.document.EditionShape;
import kz.bagalau.methodology.document.Statement;
import kz.bagalau.ui.words.Words;

/** The differences of two editions in words: which rule, what each says, what it means. */
public final class Differences {

    private static final String METHODOLOGY = "methodology.";

    private Differences() {}

    /**
     * One difference.
     *
     * @param one what the first says; blank when it has no such rule
     * @param other what the second says; blank when it has no such rule
     * @param means what it means in work; blank when that is not told
     */
    public record Line(String rule, String field, Citation by, String one, String other, String means) {}

    /** Every difference of two editions, in the order of the rules. */
    public static List<Line> of(ComparisonView view, Words words) {
        return view.differences().stream()
                .map(difference -> line(
                        difference,
                        words,
                        view.meaning(difference.path())
                                .map(meaning -> words.all("edition.meaning." + meaning.key(), meaning.args()))
                                .orElse("")))
                .toList();
    }

    static List<Line> of(List<Difference> differences, Words words) {
        return differences.stream()
                .map(difference -> line(difference, words, ""))
                .toList();
    }

    private static Line line(Difference difference, Words words, String means) {
        Names names = new Names(words);
        String path = METHODOLOGY + difference.path();
        String rule = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
        String item = rule.endsWith("]") ? " (" + item(rule, names) + ")" : "";
        String one = said(difference.one(), words);
        String other = said(difference.other(), words);
        if (one.equals(other)) {
            // the words differ in a language that is not the reader's
            one = inAllLanguages(difference.one());
            other = inAllLanguages(difference.other());
        }
        return new Line(names.rule(rule) + item, names.place(path), difference.by(), one, other, means);
    }

    /** How an item is called: by its rank or kind in words, else as the document names it. */
    private static String item(String rule, Names names) {
        String name = rule.substring(rule.lastIndexOf('[') + 1, rule.length() - 1);
        return EditionShape.keys(rule).stream()
                .filter(field -> field.choices().contains(name))
                .findFirst()
                .map(field -> names.value(field.choiceType(), name))
                .orElse(name);
    }

    private static String said(Optional<Statement> statement, Words words) {
        return statement.map(each -> said(each.value(), words)).orElse("");
    }

    private static String inAllLanguages(Optional<Statement> statement) {
        return statement
                .filter(each -> each.value() instanceof LawText)
                .map(each -> (LawText) each.value())
                .map(text -> Stream.of(text.kk(), text.ru(), text.en())
                        .map(words -> words == null ? "–" : words)
                        .collect(Collectors.joining(" / ")))
                .orElse("");
    }

    private static String said(Object value, Words words) {
        if (value instanceof List<?> list) {
            return String.join(
                    ", ", list.stream().map(item -> said(item, words)).toList());
        }
        if (value instanceof Enum<?> constant) {
            String key = "council.value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return words.containsKey(key) ? words.get(key) : constant.name();
        }
        if (value instanceof Boolean yes) {
            return words.get(yes ? "council.value.yes" : "council.value.no");
        }
        return value instanceof BigDecimal number ? words.number(number) : words.value(value);
    }
}
