package kz.bagalau.ui.region;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.cycle.RegionView;
import kz.bagalau.evaluation.cycle.RegionView.Cell;
import kz.bagalau.evaluation.cycle.RegionView.Council;
import kz.bagalau.evaluation.cycle.RegionView.Region;
import kz.bagalau.evaluation.region.ProcessReportView;
import kz.bagalau.ui.words.Words;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The process report as a workbook: a sheet to look at, and one with a row for each obligation, to count with. */
final class ReportWorkbook {

    private static final String APPLICATION = "Bagalau";
    private static final String VERSION = "1.0";
    private static final String HEAD = "E3F0F2";
    private static final Map<String, String> COLOURS = Map.of(
            "early", "BDE0E6",
            "ontime", "DFF0F0",
            "soon", "FCE8AE",
            "late", "EDB2A8",
            "overdue", "EDB2A8");
    private static final int FIRST_ROW = 4;
    private static final int NAME_WIDTH = 44;
    private static final int CELL_WIDTH = 20;

    private final Words words;

    ReportWorkbook(Words words) {
        this.words = words;
    }

    void write(ProcessReportView report, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, APPLICATION, VERSION)) {
            overview(book.newWorksheet(words.with("region.report.sheet.overview")), report);
            lines(book.newWorksheet(words.with("region.report.sheet.lines")), report.region());
        }
    }

    private void overview(Worksheet sheet, ProcessReportView report) {
        sheet.value(
                0,
                0,
                words.with("region.title") + ": " + words.period(report.region().period()));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, words.with("region.lead"));
        sheet.value(2, 0, words.all("region.report.made", List.of(report.at(), report.by())));
        Obligation[] obligations = Obligation.values();
        head(sheet, FIRST_ROW, 0, words.with("region.council"));
        head(sheet, FIRST_ROW, 1, words.with("region.report.region"));
        for (int at = 0; at < obligations.length; at++) {
            head(sheet, FIRST_ROW, at + 2, words.with("region.obligation." + obligations[at]));
            sheet.width(at + 2, CELL_WIDTH);
        }
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, CELL_WIDTH);
        sheet.freezePane(1, FIRST_ROW + 1);
        int row = FIRST_ROW + 1;
        for (Region region : report.region().regions()) {
            for (Council council : region.councils()) {
                sheet.value(row, 0, words.law(council.name()));
                sheet.value(row, 1, words.law(region.name()));
                for (int at = 0; at < council.cells().size(); at++) {
                    cell(sheet, row, at + 2, council.cells().get(at));
                }
                row++;
            }
        }
    }

    private void cell(Worksheet sheet, int row, int column, Cell cell) {
        sheet.value(row, column, ReportWords.of(words, cell));
        String colour = COLOURS.get(cell.state());
        if (colour != null) {
            sheet.style(row, column).fillColor(colour).set();
        }
    }

    /** One row for each obligation that is known: dates as dates and days as numbers. */
    private void lines(Worksheet sheet, RegionView region) {
        String[] heads = {"council", "obligation", "state", "days", "due", "finished", "done", "total"};
        for (int at = 0; at < heads.length; at++) {
            head(sheet, 0, at, words.with("region.report.column." + heads[at]));
            sheet.width(at, at < 2 ? NAME_WIDTH : CELL_WIDTH);
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (Region each : region.regions()) {
            for (Council council : each.councils()) {
                for (Cell cell : council.cells()) {
                    if (!cell.isEmpty()) {
                        line(sheet, row++, council, cell);
                    }
                }
            }
        }
        if (row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, heads.length - 1);
        }
    }

    private void line(Worksheet sheet, int row, Council council, Cell cell) {
        sheet.value(row, 0, words.law(council.name()));
        sheet.value(row, 1, words.with("region.obligation." + cell.kind()));
        sheet.value(row, 2, words.with("region.report.state." + cell.state()));
        sheet.value(row, 3, cell.days());
        date(sheet, row, 4, cell.due());
        date(sheet, row, 5, cell.finished());
        sheet.value(row, 6, cell.done());
        sheet.value(row, 7, cell.total());
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate date) {
        if (date != null) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd.mm.yyyy").set();
        }
    }

    private static void head(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .bold()
                .wrapText(true)
                .fillColor(HEAD)
                .borderStyle(BorderStyle.THIN)
                .set();
    }
}
