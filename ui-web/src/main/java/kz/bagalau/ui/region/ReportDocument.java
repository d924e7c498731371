package kz.bagalau.ui.region;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.logging.Level;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.cycle.RegionView;
import kz.bagalau.evaluation.cycle.RegionView.Cell;
import kz.bagalau.evaluation.cycle.RegionView.Council;
import kz.bagalau.evaluation.cycle.RegionView.Region;
import kz.bagalau.evaluation.region.ProcessReportView;
import kz.bagalau.ui.words.Words;

/** The process report as a document for a meeting: A4 across, its own fonts inside, the head of the table on every page. */
final class ReportDocument {

    private static final String FONT = "DejaVu Sans";
    private static final int BOLD = 700;
    private static final int PLAIN = 400;
    private static final String STYLE =
            """
            @page { size: A4 landscape; margin: 14mm 12mm 16mm;
              @bottom-right { content: counter(page) ' / ' counter(pages); font: 7.5pt 'DejaVu Sans'; color: #4a5a60; } }
            body { font: 8.5pt 'DejaVu Sans'; color: #14252b; margin: 0; }
            h1 { font-size: 15pt; margin: 0 0 2mm; }
            h2 { font-size: 10.5pt; margin: 5mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            .fine { color: #4a5a60; font-size: 7.5pt; }
            .counts { margin: 3mm 0; width: 100%; border-collapse: collapse; }
            .counts td { border: 0.4pt solid #b9c8cd; padding: 2mm 3mm; }
            .counts b { font-size: 14pt; }
            .heat { width: 100%; border-collapse: separate; border-spacing: 1pt; -fs-table-paginate: paginate;
              table-layout: fixed; }
            .heat thead th { font-size: 7.5pt; text-align: center; padding: 1.5mm 1mm; background: #eef3f4; }
            .heat tr { page-break-inside: avoid; }
            .heat tbody th { text-align: left; padding: 1.5mm 1mm; width: 22%; }
            .heat td { text-align: center; padding: 1.2mm 1mm; }
            .early { background: #bde0e6; } .ontime { background: #dff0f0; } .soon { background: #fce8ae; }
            .late { background: #edb2a8; } .vl { background: #a02c20; color: #ffffff; }
            .none { color: #6a7a80; } .open { background: #f4f7f8; }
            """;

    static {
        // every step of every rendering would stand in the log
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final Words words;

    ReportDocument(Words words) {
        this.words = words;
    }

    void write(ProcessReportView report, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("DejaVuSans.ttf"), FONT, PLAIN, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        // nothing of a report comes from anywhere else
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Bağalau");
        builder.withHtmlContent(page(report), null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font(String name) {
        return ReportDocument.class.getResourceAsStream(name);
    }

    private String page(ProcessReportView report) {
        RegionView region = report.region();
        Markup page = new Markup();
        String title = words.with("region.title") + ": " + words.period(region.period());
        page.raw("<html lang='" + words.tag() + "'><head><title>").text(title).raw("</title><style>");
        page.raw(STYLE).raw("</style></head><body><h1>").text(title).raw("</h1><p>");
        page.text(words.with("region.lead")).raw("</p><p class='fine'>");
        page.text(words.all("region.report.made", List.of(report.at(), report.by())))
                .raw("</p>");
        counts(page, region);
        region.regions().forEach(each -> heat(page, each));
        page.raw("<p class='fine'>").text(words.with("region.heat.legend")).raw("</p></body></html>");
        return page.toString();
    }

    private void counts(Markup page, RegionView region) {
        page.raw("<table class='counts'><tr>");
        count(page, region.inTime(), "region.count.inTime");
        count(page, region.late(), "region.count.late");
        count(page, region.notBegun(), "region.count.notBegun");
        count(page, region.soon(), "region.count.soon");
        page.raw("</tr></table>");
    }

    private void count(Markup page, long number, String key) {
        page.raw("<td><b>" + number + "</b> ").text(words.with(key)).raw("</td>");
    }

    private void heat(Markup page, Region region) {
        page.raw("<h2>")
                .text(words.law(region.name()) + ": " + region.councils().size());
        page.raw("</h2><table class='heat'><thead><tr><th>").text(words.with("region.council"));
        page.raw("</th>");
        for (Obligation obligation : Obligation.values()) {
            page.raw("<th>").text(words.with("region.obligation." + obligation)).raw("</th>");
        }
        page.raw("</tr></thead><tbody>");
        region.councils().forEach(council -> row(page, council));
        page.raw("</tbody></table>");
    }

    private void row(Markup page, Council council) {
        page.raw("<tr><th>").text(words.law(council.name())).raw("</th>");
        for (Cell cell : council.cells()) {
            page.raw("<td class='" + colour(cell) + "'>")
                    .text(ReportWords.of(words, cell))
                    .raw("</td>");
        }
        page.raw("</tr>");
    }

    private static String colour(Cell cell) {
        if (cell.isVeryLate()) {
            return "vl";
        }
        return cell.isLate() ? "late" : cell.state();
    }

    /** Markup in which every text is escaped, whatever it holds. */
    private static final class Markup {

        private final StringBuilder written = new StringBuilder();

        private Markup raw(String markup) {
            written.append(markup);
            return this;
        }

        private Markup text(String text) {
            written.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            return this;
        }

        @Override
        public String toString() {
            return written.toString();
        }
    }
}
