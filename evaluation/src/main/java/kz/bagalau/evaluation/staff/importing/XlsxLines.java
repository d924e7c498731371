package kz.bagalau.evaluation.staff.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.bagalau.evaluation.staff.importing.PeopleTable.RawLine;
import kz.bagalau.methodology.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The first visible sheet of a workbook. A formula is passed on as its text, which begins with an equals sign and is
 * refused with its row: what a formula yields is not what the person sees and confirms.
 */
final class XlsxLines {

    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ZEROS = 40;

    private XlsxLines() {}

    static List<RawLine> of(byte[] content) {
        byte[] checked = SafeZip.of(content);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(checked), new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getSheets()
                    .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new Refused(new FileRefusal.FileEmpty()));
            try (Stream<Row> rows = sheet.openStream()) {
                return rows.limit(PeopleTable.MOST_ROWS + 2L)
                        .map(XlsxLines::line)
                        .toList();
            }
        } catch (IOException | ExcelReaderException unreadable) {
            throw new Refused(new FileRefusal.FileUnreadable());
        }
    }

    private static RawLine line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getCellCount(), MOST_COLUMNS); at++) {
            cells.add(row.getOptionalCell(at).map(XlsxLines::text).orElse(""));
        }
        return new RawLine(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return "=" + (cell.getFormula() == null ? "" : cell.getFormula());
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : written(cell.getRawValue());
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** As a person writes the number; one so large or small that it is no number of a person stays as the file has it. */
    private static String written(String raw) {
        BigDecimal number = new BigDecimal(raw).stripTrailingZeros();
        return Math.abs((long) number.scale()) > MOST_ZEROS ? raw : number.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }
}
