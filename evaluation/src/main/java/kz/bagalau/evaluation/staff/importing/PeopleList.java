package kz.bagalau.evaluation.staff.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.methodology.Language;

/** Writes people in the shape of a list, row by row, so that nothing of it waits in memory as a whole. */
final class PeopleList {

    private static final String MARK = "\uFEFF";

    private PeopleList() {}

    /** The headings in the language, then a row a person; the stream stays open. */
    static void write(Stream<StaffRow> people, StaffFormat format, Language language, OutputStream out)
            throws IOException {
        Stream<List<String>> rows = Stream.concat(
                Stream.of(cells(column -> column.title().orKazakh(language))),
                people.map(person -> cells(column -> shown(person, column))));
        switch (format) {
            case CSV -> csv(rows, out);
            case XLSX -> PlainWorkbook.write(rows, out);
        }
    }

    private static List<String> cells(Function<Column, String> text) {
        return Arrays.stream(Column.values()).map(text).toList();
    }

    /** Roles by the names that a list may use. */
    private static String shown(StaffRow person, Column column) {
        return column == Column.ROLES
                ? person.roles().stream().sorted().collect(Collectors.joining(", "))
                : person.shown(column);
    }

    private static void csv(Stream<List<String>> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(text);
        rows.forEach(row -> writer.writeRecord(row.stream().map(SafeCell::of).toList()));
        writer.flush();
    }
}
