package kz.bagalau.ui.region;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bagalau.evaluation.onboarding.ShowBulk;
import kz.bagalau.evaluation.onboarding.ShowOnboardings;
import kz.bagalau.methodology.Refused;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/** The sheets that are taken away: the empty one of a region with its councils, and the report of one that was done. */
@WebServlet("/region/bulk/sheet")
public class BulkSheets extends HttpServlet {

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient ShowBulk showBulk;

    @Inject
    transient ShowOnboardings showOnboardings;

    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String report = request.getParameter("report");
        String region = request.getParameter("region");
        try {
            if (isNumber(report)) {
                answer(response, "report.xlsx", BulkSheet.report(showBulk.of(UUID.fromString(report)), words));
            } else if (isNumber(region)) {
                answer(response, "region.xlsx", BulkSheet.empty(showOnboardings.all(), UUID.fromString(region), words));
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refused refused) {
            RefusalLog.note(refused.refusal(), "/region/bulk/sheet");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isNumber(String text) {
        return text != null && NUMBER.matcher(text).matches();
    }

    private static void answer(HttpServletResponse response, String name, byte[] sheet) throws IOException {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(sheet.length);
        response.getOutputStream().write(sheet);
    }
}
