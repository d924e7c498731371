package kz.bagalau.evaluation.staff.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.Refused;

/**
 * A list of people as read, whichever kind of file it came from: the known columns it has, its rows, and the headings
 * nobody knows, which are not used.
 */
public record PeopleTable(Set<Column> columns, List<Line> lines, List<String> ignored) {

    /** The most rows a list may have. */
    public static final int MOST_ROWS = 5000;

    /**
     * One row.
     *
     * @param number the number under which the person sees it in his file
     * @param cells the cells of known columns that are not blank
     * @param tooWide whether it has more cells than there are headings
     */
    public record Line(int number, Map<Column, String> cells, boolean tooWide) {

        /** The cell's text, empty when blank. */
        public String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** A row before its columns are known. */
    record RawLine(int number, List<String> cells) {
        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Recognises the headings in the first row that is not blank. */
    static PeopleTable of(List<RawLine> raw) {
        List<RawLine> filled = raw.stream().filter(line -> !line.blank()).toList();
        if (filled.isEmpty()) {
            throw new Refused(new FileRefusal.FileEmpty());
        }
        List<String> headings = filled.get(0).cells();
        List<Optional<Column>> columns = headings.stream().map(Column::headed).toList();
        Set<Column> known = requireUsable(columns);
        if (filled.size() == 1) {
            throw new Refused(new FileRefusal.FileEmpty());
        }
        if (filled.size() - 1 > MOST_ROWS) {
            throw new Refused(new FileRefusal.TooManyRows(MOST_ROWS));
        }
        List<String> ignored = new ArrayList<>();
        for (int at = 0; at < headings.size(); at++) {
            if (columns.get(at).isEmpty() && !headings.get(at).isBlank()) {
                ignored.add(headings.get(at).strip());
            }
        }
        List<Line> lines =
                filled.stream().skip(1).map(line -> line(line, columns)).toList();
        return new PeopleTable(known, lines, ignored);
    }

    private static Set<Column> requireUsable(List<Optional<Column>> columns) {
        Set<Column> known = EnumSet.noneOf(Column.class);
        columns.stream().flatMap(Optional::stream).forEach(column -> {
            if (!known.add(column)) {
                throw new Refused(new FileRefusal.ColumnTwice(column.title()));
            }
        });
        List<Column> missing = Arrays.stream(Column.values())
                .filter(column -> column.required() && !known.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(new FileRefusal.ColumnsMissing(missing));
        }
        return known;
    }

    private static Line line(RawLine raw, List<Optional<Column>> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        boolean tooWide = false;
        for (int at = 0; at < raw.cells().size(); at++) {
            String text = tidy(SafeCell.read(raw.cells().get(at)));
            boolean blank = text.isEmpty() || text.matches("[-\u2010-\u2015]");
            if (at >= columns.size()) {
                tooWide |= !blank;
            } else if (!blank) {
                columns.get(at).ifPresent(column -> cells.put(column, text));
            }
        }
        return new Line(raw.number(), cells, tooWide);
    }

    /** One way to write the same: composed letters, plain single spaces. */
    private static String tidy(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replaceAll("[ \u00a0\u202f]+", " ")
                .strip();
    }
}
