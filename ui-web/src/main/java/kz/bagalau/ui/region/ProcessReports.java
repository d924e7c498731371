package kz.bagalau.ui.region;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bagalau.evaluation.region.ExportProcessReport;
import kz.bagalau.evaluation.region.ProcessReportView;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/**
 * The process report of a period as a workbook or a document, in the language of the page. It is written to the reader as
 * it is made, from the very view of the page and by the same right.
 */
@WebServlet("/region/report")
public class ProcessReports extends HttpServlet {

    @Inject
    transient ExportProcessReport exportProcessReport;

    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = request.getParameter("form");
        if (!"xlsx".equals(form) && !"pdf".equals(form)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            write(exportProcessReport.of(request.getParameter("period")), form, response);
        } catch (Refused refused) {
            RefusalLog.note(refused.refusal(), "/region/report");
            response.sendError(
                    refused.refusal() instanceof NotSignedIn
                            ? HttpServletResponse.SC_UNAUTHORIZED
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(ProcessReportView report, String form, HttpServletResponse response) throws IOException {
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"bagalau-" + report.region().period() + "." + form + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        if (form.equals("xlsx")) {
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            new ReportWorkbook(words).write(report, response.getOutputStream());
        } else {
            response.setContentType("application/pdf");
            new ReportDocument(words).write(report, response.getOutputStream());
        }
    }
}
