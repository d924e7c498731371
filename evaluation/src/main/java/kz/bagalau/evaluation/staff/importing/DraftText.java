package kz.bagalau.evaluation.staff.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import kz.bagalau.evaluation.staff.importing.PeopleTable.Line;

/** A list of people as the draft keeps it: one text, the columns by their names, each row with its number. */
final class DraftText {

    private static final String TOO_WIDE = "!";

    private DraftText() {}

    static String of(PeopleTable table) {
        List<Column> columns = List.copyOf(EnumSet.copyOf(table.columns()));
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            List<String> headings = new ArrayList<>(List.of("LINE"));
            columns.forEach(column -> headings.add(column.name()));
            writer.writeRecord(headings);
            for (Line line : table.lines()) {
                List<String> cells = new ArrayList<>();
                cells.add((line.tooWide() ? TOO_WIDE : "") + line.number());
                columns.forEach(column -> cells.add(line.cell(column)));
                writer.writeRecord(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static PeopleTable read(String text) {
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(text).stream().toList();
        List<Column> columns =
                records.get(0).getFields().stream().skip(1).map(Column::valueOf).toList();
        List<Line> lines =
                records.stream().skip(1).map(line -> line(line, columns)).toList();
        return new PeopleTable(EnumSet.copyOf(columns), lines, List.of());
    }

    private static Line line(CsvRecord cells, List<Column> columns) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (int at = 0; at < columns.size(); at++) {
            String text = cells.getField(at + 1);
            if (!text.isEmpty()) {
                texts.put(columns.get(at), text);
            }
        }
        String number = cells.getField(0);
        boolean tooWide = number.startsWith(TOO_WIDE);
        return new Line(Integer.parseInt(tooWide ? number.substring(1) : number), texts, tooWide);
    }
}
