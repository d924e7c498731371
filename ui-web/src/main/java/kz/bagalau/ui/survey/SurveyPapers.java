package kz.bagalau.ui.survey;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.evaluation.survey.SheetsView;
import kz.bagalau.evaluation.survey.ShowSheets;
import kz.bagalau.evaluation.survey.ShowSurveyReport;
import kz.bagalau.evaluation.survey.ShowTrainingNeeds;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.evaluation.survey.TrainingNeedsView;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/**
 * A report, the needs of training, or a blank to be filled in by hand, to take away: from the very views of the pages and by
 * the same right (paragraphs 20, 33, 36). In the language of the page, or in the one that is asked for.
 */
@WebServlet("/survey/paper")
public class SurveyPapers extends HttpServlet {

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    transient ShowSurveyReport showSurveyReport;

    @Inject
    transient ShowTrainingNeeds showTrainingNeeds;

    @Inject
    transient ShowSheets showSheets;

    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String report = request.getParameter("report");
        String needs = request.getParameter("needs");
        String sheet = request.getParameter("sheet");
        String form = Optional.ofNullable(request.getParameter("form")).orElse("pdf");
        try {
            if (report != null && NUMBER.matcher(report).matches() && form.equals("pdf")) {
                report(UUID.fromString(report), spoken(request), response);
            } else if (sheet != null && NUMBER.matcher(sheet).matches() && form.equals("pdf")) {
                blank(UUID.fromString(sheet), spoken(request), response);
            } else if (needs != null && (form.equals("pdf") || form.equals("xlsx"))) {
                needs(needs, form, spoken(request), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refused refused) {
            RefusalLog.note(refused.refusal(), "/survey/paper");
            response.sendError(
                    refused.refusal() instanceof NotSignedIn
                            ? HttpServletResponse.SC_UNAUTHORIZED
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void report(UUID circle, Words spoken, HttpServletResponse response) throws IOException {
        SurveyReportView view = showSurveyReport.of(circle);
        begin(response, "survey-" + view.period(), "pdf");
        new SurveyPaper(spoken)
                .report(
                        ReportText.of(view, spoken),
                        spoken.paragraph(view.by()),
                        Radar.of(view),
                        response.getOutputStream());
    }

    /** The blank, the same for everybody who is asked. */
    private void blank(UUID circle, Words spoken, HttpServletResponse response) throws IOException {
        SheetsView view = showSheets.of(circle);
        begin(response, "sheet-" + view.period(), "pdf");
        new BlankPaper(spoken).sheet(view, response.getOutputStream());
    }

    private void needs(String period, String form, Words spoken, HttpServletResponse response) throws IOException {
        Optional<TrainingNeedsView> found = showTrainingNeeds.of(AskedRound.of(period));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        NeedsText text = NeedsText.of(found.get(), spoken);
        begin(response, "training-" + found.get().period(), form);
        if (form.equals("xlsx")) {
            new SurveyPaper(spoken).needsBook(text, response.getOutputStream());
        } else {
            new SurveyPaper(spoken).needs(text, spoken.paragraph(found.get().by()), response.getOutputStream());
        }
    }

    private Words spoken(HttpServletRequest request) {
        String asked = request.getParameter("language");
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(asked))
                .findFirst()
                .map(words::in)
                .orElse(words);
    }

    private static void begin(HttpServletResponse response, String name, String form) {
        response.setHeader("Content-Disposition", "attachment; filename=\"bagalau-" + name + "." + form + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(
                form.equals("pdf")
                        ? "application/pdf"
                        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }
}
