package kz.bagalau.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.cycle.RegionView;
import kz.bagalau.evaluation.cycle.RegionView.Cell;
import kz.bagalau.evaluation.cycle.RegionView.Council;
import kz.bagalau.evaluation.cycle.RegionView.Region;
import kz.bagalau.evaluation.region.ProcessReportView;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.ui.words.SpokenWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The process report as it leaves the portal: Kazakh letters, all councils, the days as on the page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProcessReportsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 9);
    private static final String KAZAKH = "Әңгүһ-Қөкұйі <ауданы> & Ғ";

    @Test
    void the_document_holds_kazakh_letters_in_fonts_of_its_own_and_every_council() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportDocument(SpokenWords.in(Language.KK)).write(report(120), out);

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(text).contains("2026 жылғы III тоқсан", KAZAKH, "−1 кеш", "+2 ерте", "4 күн қалды (3/13)");
            assertThat(text.split("Кеңес №", -1)).hasSize(120);
            // the head of the table stands on every page
            assertThat(text.split("Таныстыру өтті", -1)).hasSize(document.getNumberOfPages() + 1);
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void the_workbook_holds_every_council_and_a_row_for_each_known_obligation() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWorkbook(SpokenWords.in(Language.RU)).write(report(250), out);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> overview = book.getFirstSheet().read();
            List<Row> lines = book.getSheet(1).orElseThrow().read();
            assertThat(overview)
                    .filteredOn(row -> text(row).contains("Кеңес №"))
                    .hasSize(249);
            assertThat(lines).hasSize(1 + 250 * 3);
            assertThat(text(lines.get(1)))
                    .contains(KAZAKH, "График утверждён", "выполнено раньше срока")
                    .contains("2");
            assertThat(lines.get(1).getCellAsDate(4).orElseThrow().toLocalDate())
                    .isEqualTo(DUE);
        }
    }

    private static List<String> text(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell == null || cell.getRawValue() == null ? "" : cell.getRawValue())
                .map(value -> value.startsWith("Кеңес №") ? "Кеңес №" : value)
                .toList();
    }

    private static ProcessReportView report(int councils) {
        List<Council> all = new ArrayList<>();
        IntStream.range(0, councils)
                .mapToObj(number -> new Council(
                        UUID.randomUUID(), LawText.kk(number == 0 ? KAZAKH : "Кеңес №" + number), true, cells()))
                .forEach(all::add);
        Region region = new Region(UUID.randomUUID(), LawText.kk("Алыс облыс"), all);
        return new ProcessReportView(
                new RegionView(Period.parse("2026-Q3"), LocalDate.of(2026, 10, 5), List.of(region), List.of()),
                "М. Қалдыбекұлы",
                Instant.parse("2026-10-05T04:00:00Z"));
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Obligation.SCHEDULE_APPROVED, "early", 2, 1, 1, DUE, LocalDate.of(2026, 10, 7)));
        cells.add(new Cell(Obligation.HEAD_NOTIFIED, "late", -1, 1, 1, DUE, LocalDate.of(2026, 10, 12)));
        cells.add(new Cell(Obligation.SHEETS_CLOSED, "soon", 4, 3, 13, DUE, null));
        for (Obligation rest : Obligation.values()) {
            if (cells.stream().noneMatch(cell -> cell.kind() == rest)) {
                cells.add(new Cell(rest, "none", 0, 0, 0, null, null));
            }
        }
        return cells;
    }
}
