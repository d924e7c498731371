package kz.bagalau.evaluation.staff.importing;

import java.util.List;
import java.util.Optional;

/**
 * Something wrong, or worth a look, in one row.
 *
 * @param problem what it is
 * @param column where it is, empty when the whole row is meant
 * @param arguments what fills the words: numbers, dates, texts of the file
 */
public record Finding(Problem problem, Optional<Column> column, List<Object> arguments) {

    private static final int SHOWN = 60;

    static Finding in(Column column, Problem problem, Object... arguments) {
        return new Finding(problem, Optional.of(column), List.of(arguments));
    }

    static Finding inRow(Problem problem, Object... arguments) {
        return new Finding(problem, Optional.empty(), List.of(arguments));
    }

    /** The beginning of a text of the file, harmless to show: invisible signs become visible. */
    static String shown(String text) {
        StringBuilder harmless = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(point -> {
            if (HiddenSigns.is(point)) {
                harmless.append(HiddenSigns.name(point));
            } else {
                harmless.appendCodePoint(point);
            }
        });
        return text.codePointCount(0, text.length()) > SHOWN ? harmless + "…" : harmless.toString();
    }
}
