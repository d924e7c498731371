package kz.bagalau.evaluation.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.sheet.SheetMethod;

/**
 * The categories of the made-up posts, taken from the council's own edition: the head of the apparatus stands where the
 * edition looks for its head (2, 29), the others in the grades below, as far as they are evaluated by ranking.
 *
 * @param head the category of the head
 * @param others those below, the highest first; at least one
 */
record MadeUpCategories(String head, List<String> others) {

    /** The grades of the register of posts, series by series, each from the highest to the lowest. */
    private static final List<List<String>> SERIES =
            List.of(series("E-", 5), series("D-", 5), series("E-R-", 5), series("E-G-", 4));

    /** The head of a district council's apparatus, by the register of posts. */
    private static final String USUAL_HEAD = "E-2";

    MadeUpCategories {
        others = List.copyOf(others);
    }

    /** Those that fit the edition. */
    static MadeUpCategories of(Methodology law) {
        String head = named(law).findFirst().orElse(USUAL_HEAD);
        List<String> below = SERIES.stream()
                .filter(series -> series.contains(head))
                .findFirst()
                .map(series -> series.subList(series.indexOf(head) + 1, series.size()))
                .orElse(List.of());
        List<String> ranked = Stream.concat(
                        below.stream(), law.ranking().stream().flatMap(method -> method.who().only().stream()))
                .filter(category -> !category.equals(head))
                .filter(category ->
                        law.ranking().filter(method -> method.covers(category)).isPresent())
                .distinct()
                .toList();
        List<String> others = ranked.isEmpty() ? below : ranked;
        return new MadeUpCategories(head, others.isEmpty() ? List.of(head) : others);
    }

    /** Whom the edition names as head: as the evaluator, else as the one evaluated by indicators. */
    private static Stream<String> named(Methodology law) {
        return Stream.concat(
                Stream.of(law.ranking().map(SheetMethod::evaluator), law.kpi().map(KpiMethod::evaluator))
                        .flatMap(Optional::stream)
                        .flatMap(rule -> rule.categories().stream()),
                law.kpi().stream().flatMap(method -> method.who().only().stream()));
    }

    /** The grade so many steps below the head; the lowest where there are fewer. */
    String below(int steps) {
        return others.get(Math.min(steps, others.size()) - 1);
    }

    private static List<String> series(String letters, int lowest) {
        return IntStream.rangeClosed(1, lowest)
                .mapToObj(grade -> letters + grade)
                .toList();
    }
}
