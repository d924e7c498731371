package kz.bagalau.methodology.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.Edition;

/** Compares two editions in the language of rules, never of lines. */
public record EditionDiff(List<Difference> differences) {

    public EditionDiff {
        differences = List.copyOf(differences);
    }

    /** What the two editions decide differently; a different citation of the same value is no difference. */
    public static EditionDiff between(Edition one, Edition other) {
        Map<String, Statement> first = byPath(one);
        Map<String, Statement> second = byPath(other);
        Set<String> paths = new LinkedHashSet<>(first.keySet());
        paths.addAll(second.keySet());
        return new EditionDiff(paths.stream()
                .map(path -> new Difference(
                        path, Optional.ofNullable(first.get(path)), Optional.ofNullable(second.get(path))))
                .filter(EditionDiff::differs)
                .toList());
    }

    /** The differences of this rule and of everything inside it. */
    public List<Difference> under(String path) {
        return differences.stream()
                .filter(difference -> difference.path().equals(path)
                        || difference.path().startsWith(path + ".")
                        || difference.path().startsWith(path + "["))
                .toList();
    }

    /** 4 and 4.0 are one number. */
    private static boolean differs(Difference difference) {
        return !difference
                .one()
                .map(EditionDiff::comparable)
                .equals(difference.other().map(EditionDiff::comparable));
    }

    private static Object comparable(Statement statement) {
        return statement.value() instanceof BigDecimal number ? number.stripTrailingZeros() : statement.value();
    }

    private static Map<String, Statement> byPath(Edition edition) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        Statements.of(edition.methodology()).forEach(statement -> statements.put(statement.path(), statement));
        return statements;
    }
}
