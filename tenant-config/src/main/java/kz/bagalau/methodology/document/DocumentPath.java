package kz.bagalau.methodology.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Require;

/**
 * The keys that lead to a place in an edition's document, {@code methodology.notices[1].due.dayOfMonth}: the same
 * spelling as {@link Fault#place()}. An item of a list is named by its number from 1 or, where its record has a key, a
 * rank or a kind, by that: {@code methodology.grades.grades[effective]}.
 *
 * @param steps keys as they are, and selectors of items with their brackets
 */
public record DocumentPath(List<String> steps) {

    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z][A-Za-z0-9]*)|\\[([A-Za-z0-9]+)]");
    private static final int MOST_STEPS = 40;

    public DocumentPath {
        steps = List.copyOf(steps);
        Require.that(steps.size() <= MOST_STEPS, "pathTooLong").orUnfit();
    }

    /** The path so spelt; an empty text is the document itself. */
    public static DocumentPath of(String written) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(written);
        int end = 0;
        while (end < written.length() && matcher.find(end) && matcher.start() == end) {
            steps.add(matcher.group(1) != null ? matcher.group(1) : "[" + matcher.group(2) + "]");
            end = matcher.end();
        }
        Require.that(end == written.length() && !written.startsWith("."), "pathMisspelt", written)
                .orUnfit();
        return new DocumentPath(steps);
    }

    /** The path of the statement, whose own path begins inside the methodology. */
    public static DocumentPath of(Statement statement) {
        return of(Draft.METHODOLOGY + "." + statement.path());
    }

    /** Whether the step selects an item of a list. */
    static boolean isItem(String step) {
        return step.startsWith("[");
    }

    /** What stands between the brackets of an item's selector. */
    static String selector(String step) {
        return step.substring(1, step.length() - 1);
    }

    /** The path without its last step; the document for a path of one step. */
    public DocumentPath parent() {
        return new DocumentPath(steps.subList(0, Math.max(0, steps.size() - 1)));
    }

    /** One key further. */
    public DocumentPath key(String key) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(key);
        return new DocumentPath(longer);
    }

    /** One item further, counted from 1. */
    public DocumentPath item(int number) {
        return key("[" + number + "]");
    }

    /** The keys alone, by which forms, words and the shape are found: {@code methodology.notices.due}. */
    public String plain() {
        return steps.stream().filter(step -> !isItem(step)).collect(Collectors.joining("."));
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(step -> isItem(step) ? step : "." + step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
