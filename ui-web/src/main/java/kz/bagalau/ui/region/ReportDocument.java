package kz.bagalau.ui.region;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.cycle.RegionView;
import kz.bagalau.evaluation.cycle.RegionView.Cell;
import kz.bagalau.evaluation.cycle.RegionView.Council;
import kz.bagalau.evaluation.cycle.RegionView.Region;
import kz.bagalau.evaluation.region.ProcessReportView;
import kz.bagalau.ui.frame.Paper;
import kz.bagalau.ui.words.Words;

/** The process report as a document for a meeting: A4 across, its own fonts inside, the head of the table on every page. */
final class ReportDocument {

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

    private final Words words;

    ReportDocument(Words words) {
        this.words = words;
    }

    void write(ProcessReportView report, OutputStream out) throws IOException {
        RegionView region = report.region();
        String title = words.with("region.title") + ": " + words.period(region.period());
        Paper page = new Paper(words, title, STYLE);
        page.raw("<h1>").text(title).raw("</h1><p>");
        page.text(words.with("region.lead")).raw("</p><p class='fine'>");
        page.text(words.all("region.report.made", List.of(report.at(), report.by())))
                .raw("</p>");
        counts(page, region);
        region.regions().forEach(each -> heat(page, each));
        page.raw("<p class='fine'>").text(words.with("region.heat.legend")).raw("</p>");
        page.write(out);
    }

    private void counts(Paper page, RegionView region) {
        page.raw("<table class='counts'><tr>");
        count(page, region.inTime(), "region.count.inTime");
        count(page, region.late(), "region.count.late");
        count(page, region.notBegun(), "region.count.notBegun");
        count(page, region.soon(), "region.count.soon");
        page.raw("</tr></table>");
    }

    private void count(Paper page, long number, String key) {
        page.raw("<td><b>" + number + "</b> ").text(words.with(key)).raw("</td>");
    }

    private void heat(Paper page, Region region) {
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

    private void row(Paper page, Council council) {
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
}
