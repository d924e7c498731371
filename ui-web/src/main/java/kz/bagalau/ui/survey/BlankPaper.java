package kz.bagalau.ui.survey;

import java.io.IOException;
import java.io.OutputStream;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.evaluation.survey.QuestionnaireView.QuestionView;
import kz.bagalau.evaluation.survey.SheetsView;
import kz.bagalau.ui.frame.Paper;
import kz.bagalau.ui.words.Words;

/**
 * The questionnaire of annexes 5 and 6 to be filled in by hand (paragraph 33). Nothing on it tells one sheet from another: neither a
 * number nor a code nor a field for a name.
 */
final class BlankPaper {

    private static final String STYLE =
            """
            @page { size: A4; margin: 14mm 14mm 14mm;
              @bottom-right { content: counter(page) ' / ' counter(pages); font: 7.5pt 'DejaVu Sans'; color: #4a5a60; } }
            body { font: 9pt 'DejaVu Sans'; color: #000; margin: 0; }
            h1 { font-size: 14pt; margin: 0 0 2mm; }
            p { margin: 0 0 2mm; }
            li { margin: 0 0 0.8mm; }
            ol, ul { margin: 0 0 2mm; padding-left: 6mm; }
            table { width: 99.6%; border-collapse: collapse; -fs-table-paginate: paginate; margin-top: 2mm; }
            th, td { border: 0.4pt solid #444; padding: 1.4mm 2mm; text-align: left; vertical-align: middle; }
            .group th { background: #eee; }
            tr { page-break-inside: avoid; }
            .num { width: 8mm; text-align: right; }
            .tick { width: 11mm; text-align: center; }
            """;

    private final Words words;

    BlankPaper(Words words) {
        this.words = words;
    }

    void sheet(SheetsView view, OutputStream out) throws IOException {
        String title = words.with("survey.sheet.title", words.period(view.period()));
        Paper page = new Paper(words, title, STYLE);
        page.raw("<h1>").text(title).raw("</h1><p><b>").text(view.fullName()).raw("</b>, ");
        page.text(words.law(view.post()))
                .raw("</p><p>")
                .text(words.paragraph(view.by()))
                .raw("</p><ul>");
        line(page, words.with("survey.sheet.mark"));
        line(page, words.with("survey.sheet.nameless"));
        line(page, words.with("survey.sheet.until", words.date(view.answersUntil())));
        line(page, words.with("survey.sheet.seen"));
        line(page, words.with("survey.answer.shown", view.min()));
        page.raw("</ul><ol>");
        view.scale().forEach(answer -> line(page, words.law(answer)));
        page.raw("</ol><table>");
        view.groups().forEach(group -> group(page, group, view.scale().size()));
        page.raw("</table>").write(out);
    }

    private void group(Paper page, GroupView group, int answers) {
        page.raw("<tr class='group'><th colspan='2'>")
                .text(words.law(group.name()))
                .raw("</th>");
        choices(page, answers, "th");
        page.raw("</tr>");
        for (QuestionView question : group.questions()) {
            page.raw("<tr><td class='num'>" + (question.place() + 1) + "</td><td>");
            page.text(words.law(question.text())).raw("</td>");
            choices(page, answers, "td");
            page.raw("</tr>");
        }
    }

    /** The number of the answer stands where it is marked, so that whoever enters the sheet reads it there. */
    private static void choices(Paper page, int answers, String cell) {
        for (int answer = 1; answer <= answers; answer++) {
            page.raw("<" + cell + " class='tick'>" + answer + "</" + cell + ">");
        }
    }

    private static void line(Paper page, String text) {
        page.raw("<li>").text(text).raw("</li>");
    }
}
