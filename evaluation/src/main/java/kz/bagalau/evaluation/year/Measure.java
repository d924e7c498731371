package kz.bagalau.evaluation.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.bagalau.methodology.Consequences.Kind;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;

/** What the appointing official decides. */
public enum Measure {
    BONUS,
    ENCOURAGEMENT,
    TRAINING,
    ROTATION,
    PROMOTION,
    DEMOTION,
    /** Decree 152, paragraph 36: where there is no vacant lower post. */
    OTHER_POST,
    DISMISSAL,
    /** He has looked at it, and decides nothing further. */
    NONE;

    /** Two unsatisfactory quarters in a row: a lower post, else another, else dismissal; the order is the Decree's. */
    private static final List<Measure> FOR_A_ROW = List.of(DEMOTION, OTHER_POST, DISMISSAL);

    /** What the ground allows: the Decree's three, or the list of the edition for the methods of the year (paragraph 8). */
    static List<Measure> allowed(Consequence.Ground ground, Methodology law, Set<MethodKind> methods) {
        return switch (ground) {
            case TWO_IN_A_ROW -> FOR_A_ROW;
            case YEAR -> listed(law, methods);
        };
    }

    private static List<Measure> listed(Methodology law, Set<MethodKind> methods) {
        List<Measure> listed = new ArrayList<>();
        law.consequences().stream()
                .filter(rule -> rule.methods().stream().anyMatch(methods::contains))
                .flatMap(rule -> rule.kinds().stream())
                .map(Measure::of)
                .distinct()
                .forEach(listed::add);
        listed.add(NONE);
        return List.copyOf(listed);
    }

    private static Measure of(Kind kind) {
        return switch (kind) {
            case BONUS -> BONUS;
            case ENCOURAGEMENT -> ENCOURAGEMENT;
            case TRAINING -> TRAINING;
            case ROTATION -> ROTATION;
            case PROMOTION -> PROMOTION;
            case DEMOTION -> DEMOTION;
            case DISMISSAL -> DISMISSAL;
        };
    }
}
