package kz.bagalau.ui.survey;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kz.bagalau.ui.frame.Paper;
import kz.bagalau.ui.words.Words;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The words of a report or of the needs of training on paper, and the latter as a workbook. */
final class SurveyPaper {

    private static final String HEAD = "E3F0F2";
    private static final int WIDE = 60;
    private static final int NARROW = 24;
    private static final String STYLE =
            """
            @page { size: A4; margin: 18mm 16mm 18mm;
              @bottom-right { content: counter(page) ' / ' counter(pages); font: 7.5pt 'DejaVu Sans'; color: #4a5a60; } }
            body { font: 9.5pt 'DejaVu Sans'; color: #14252b; margin: 0; }
            h1 { font-size: 15pt; margin: 0 0 2mm; }
            h2 { font-size: 11pt; margin: 6mm 0 2mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            .fine { color: #4a5a60; font-size: 8pt; }
            table { width: 99.6%; border-collapse: collapse; -fs-table-paginate: paginate; margin-top: 3mm; }
            th, td { border: 0.4pt solid #b9c8cd; padding: 1.6mm 2mm; text-align: left; vertical-align: top; }
            thead th { background: #eef3f4; }
            tr { page-break-inside: avoid; }
            .num { text-align: right; }
            .comment { white-space: pre-line; }
            .web { position: relative; width: 320px; height: 320px; margin: 5mm auto; page-break-inside: avoid; }
            .spoke { position: absolute; width: 20px; text-align: center; font-size: 8pt; }
            """;

    private final Words words;

    SurveyPaper(Words words) {
        this.words = words;
    }

    /** The report in the form of annex 7 or 8. */
    void report(ReportText report, String by, Radar radar, OutputStream out) throws IOException {
        Paper page = new Paper(words, report.title(), STYLE);
        page.raw("<h1>").text(report.title()).raw("</h1><p>").text(report.who()).raw("</p>");
        fine(page, by + " · " + report.form());
        fine(page, report.lead());
        if (report.nothing().isEmpty()) {
            boolean compared =
                    report.lines().stream().anyMatch(line -> !line.before().isEmpty());
            means(page, report, compared);
            web(page, radar);
            least(page, report.least());
        }
        report.nothing().forEach(text -> page.raw("<p>").text(text).raw("</p>"));
        comments(page, report.comments());
        fine(page, report.readers());
        page.write(out);
    }

    private void comments(Paper page, ReportText.Comments comments) {
        if (comments.rule().isEmpty()) {
            return;
        }
        page.raw("<h2>").text(words.with("survey.report.comments")).raw("</h2>");
        comments.written()
                .forEach(each -> page.raw("<p class='comment'>").text(each).raw("</p>"));
        fine(page, comments.rule());
    }

    private void means(Paper page, ReportText report, boolean compared) {
        page.raw("<table><thead><tr><th class='num'>№</th><th>").text(words.with("survey.report.competence"));
        page.raw("</th><th class='num'>").text(words.with("survey.report.mean")).raw("</th>");
        if (compared) {
            page.raw("<th class='num'>").text(report.before()).raw("</th><th class='num'>");
            page.text(words.with("survey.report.more")).raw("</th>");
        }
        page.raw("</tr></thead><tbody>");
        for (ReportText.Line line : report.lines()) {
            page.raw("<tr><td class='num'>" + line.number() + "</td><td>").text(line.competence());
            page.raw("</td><td class='num'>").text(line.mean()).raw("</td>");
            if (compared) {
                page.raw("<td class='num'>").text(line.before()).raw("</td><td class='num'>");
                page.text(line.more()).raw("</td>");
            }
            page.raw("</tr>");
        }
        page.raw("</tbody></table>");
    }

    private static void web(Paper page, Radar radar) {
        page.raw("<div class='web'>").drawing(Radar.SIDE, radar::draw);
        radar.spokes()
                .forEach(spoke -> page.raw("<span class='spoke' style='left:" + (spoke.labelX() - 10) + "px; top:"
                        + (spoke.labelY() - 10) + "px'>" + spoke.number() + "</span>"));
        page.raw("</div>");
    }

    private void least(Paper page, List<String> least) {
        if (least.isEmpty()) {
            return;
        }
        page.raw("<h2>").text(words.with("survey.report.least")).raw("</h2>");
        least.forEach(each -> page.raw("<p>").text(each).raw("</p>"));
    }

    /** The needs of training as a document. */
    void needs(NeedsText needs, String by, OutputStream out) throws IOException {
        Paper page = new Paper(words, needs.title(), STYLE);
        page.raw("<h1>").text(needs.title()).raw("</h1><p>").text(needs.lead()).raw("</p>");
        fine(page, by + " · " + needs.rule());
        for (NeedsText.Group group : needs.groups()) {
            page.raw("<h2>")
                    .text(group.name())
                    .raw("</h2><p>")
                    .text(group.told())
                    .raw("</p>");
            if (!group.themes().isEmpty()) {
                page.raw("<table><thead><tr><th>").text(words.with("survey.report.competence"));
                page.raw("</th><th>").text(words.with("survey.needs.servants")).raw("</th></tr></thead><tbody>");
                for (NeedsText.Theme theme : group.themes()) {
                    page.raw("<tr><td>").text(theme.competence()).raw("</td><td>");
                    page.text(theme.servants()).raw("</td></tr>");
                }
                page.raw("</tbody></table>");
            }
        }
        page.write(out);
    }

    /** The same as a workbook, a row for each theme. */
    void needsBook(NeedsText needs, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Bagalau", "1.0")) {
            Worksheet sheet = book.newWorksheet(words.with("survey.needs.sheet"));
            sheet.value(0, 0, needs.title());
            sheet.style(0, 0).bold().fontSize(14).set();
            sheet.value(1, 0, needs.rule());
            List<String> heads = List.of("survey.needs.group", "survey.report.competence", "survey.needs.servants");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(3, column, words.with(heads.get(column)));
                sheet.style(3, column)
                        .bold()
                        .fillColor(HEAD)
                        .borderStyle(BorderStyle.THIN)
                        .set();
                sheet.width(column, column < 2 ? WIDE : NARROW);
            }
            sheet.freezePane(0, 4);
            int row = 4;
            for (NeedsText.Group group : needs.groups()) {
                if (group.themes().isEmpty()) {
                    sheet.value(row, 0, group.name());
                    sheet.value(row++, 1, group.told());
                }
                for (NeedsText.Theme theme : group.themes()) {
                    sheet.value(row, 0, group.name());
                    sheet.value(row, 1, theme.competence());
                    sheet.value(row++, 2, theme.servants());
                }
            }
        }
    }

    private static void fine(Paper page, String text) {
        page.raw("<p class='fine'>").text(text).raw("</p>");
    }
}
