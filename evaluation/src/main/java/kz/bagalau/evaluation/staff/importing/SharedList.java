package kz.bagalau.evaluation.staff.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.evaluation.staff.importing.PeopleTable.RawLine;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;

/**
 * A list of the people of several councils: a list as every other, with columns of its own beside those of the people.
 * The first of them says whose row it is; a council's part is read as a list of its own, with the rows' own numbers.
 */
public final class SharedList {

    private SharedList() {}

    /**
     * The part of one council.
     *
     * @param council what its rows say in the first own column, blank when they say nothing
     * @param own what the first row that says something says in each own column
     * @param people its people, as a list of their own; none when only the council is named
     */
    public record Part(String council, List<String> own, PeopleTable people) {

        public Part {
            own = List.copyOf(own);
        }

        /** The part as one text, from which {@link SharedList#kept} reads it again. */
        public String text() {
            return DraftText.of(people);
        }
    }

    /** The parts in the order in which the councils come; refused as every list is when it is of no use as a whole. */
    public static List<Part> read(byte[] content, List<LawText> ownColumns) {
        List<RawLine> filled =
                PeopleFile.lines(content).stream().filter(line -> !line.blank()).toList();
        if (filled.size() < 2) {
            throw new Refused(new FileRefusal.FileEmpty());
        }
        if (filled.size() - 1 > PeopleTable.MOST_ROWS) {
            throw new Refused(new FileRefusal.TooManyRows(PeopleTable.MOST_ROWS));
        }
        RawLine headings = filled.get(0);
        int[] places = ownColumns.stream()
                .mapToInt(column -> place(headings, column).orElse(-1))
                .toArray();
        if (places[0] < 0) {
            throw new Refused(new FileRefusal.OwnColumnMissing(ownColumns.get(0)));
        }
        Map<String, List<RawLine>> councils = new LinkedHashMap<>();
        filled.stream().skip(1).forEach(line -> councils.computeIfAbsent(
                        cell(line, places[0]).toLowerCase(Locale.ROOT), council -> new ArrayList<>())
                .add(line));
        return councils.entrySet().stream()
                .map(council -> part(council.getKey(), headings, council.getValue(), places))
                .toList();
    }

    /** A part's people from its text. */
    public static PeopleTable kept(String text) {
        return DraftText.read(text);
    }

    private static Part part(String council, RawLine headings, List<RawLine> lines, int[] places) {
        List<String> own = Arrays.stream(places)
                .mapToObj(place -> lines.stream()
                        .map(line -> cell(line, place))
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse(""))
                .toList();
        PeopleTable table = PeopleTable.of(
                Stream.concat(Stream.of(headings), lines.stream()).toList());
        List<PeopleTable.Line> people =
                table.lines().stream().filter(line -> !line.cells().isEmpty()).toList();
        return new Part(council, own, new PeopleTable(table.columns(), people, List.of()));
    }

    private static OptionalInt place(RawLine headings, LawText column) {
        return IntStream.range(0, headings.cells().size())
                .filter(at -> Stream.of(column.kk(), column.ru(), column.en())
                        .anyMatch(known -> headings.cells().get(at).strip().equalsIgnoreCase(known)))
                .findFirst();
    }

    private static String cell(RawLine line, int place) {
        return place >= 0 && place < line.cells().size()
                ? line.cells().get(place).strip()
                : "";
    }
}
