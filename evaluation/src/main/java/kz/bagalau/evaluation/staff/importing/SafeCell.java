package kz.bagalau.evaluation.staff.importing;

/**
 * A text for a cell that a spreadsheet opens. A text that a spreadsheet would take for a formula is made a text by an
 * apostrophe before it; what reads a list takes the apostrophe away again.
 */
final class SafeCell {

    private static final String STARTS = "=+-@\t\r";

    private SafeCell() {}

    /** The text as it can be opened without harm. */
    static String of(String text) {
        return formula(text) ? "'" + text : text;
    }

    /** The text that was made safe. */
    static String read(String cell) {
        return cell.startsWith("'") && formula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean formula(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
