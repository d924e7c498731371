package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kz.bagalau.evaluation.staff.importing.ExportStaff;
import kz.bagalau.evaluation.staff.importing.StaffFile;
import kz.bagalau.evaluation.staff.importing.StaffFormat;
import kz.bagalau.methodology.Refused;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/** The list of the staff as a file, to whoever may see the page of it. It is always taken away, never shown in a page. */
@WebServlet("/staff/export")
public class StaffFiles extends HttpServlet {

    @Inject
    transient ExportStaff exportStaff;

    @Inject
    transient Words words;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StaffFormat> format = format(request.getParameter("format"));
        if (format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(exportStaff.in(format.get(), words.getLanguage()), format.get(), response);
        } catch (Refused refused) {
            RefusalLog.note(refused.refusal(), "/staff/export");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(StaffFile file, StaffFormat format, HttpServletResponse response) throws IOException {
        String name = "staff-" + LocalDate.now(clock) + "." + format.ending();
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        file.to(response.getOutputStream());
    }

    private static Optional<StaffFormat> format(String asked) {
        return Arrays.stream(StaffFormat.values())
                .filter(format -> format.ending().equals(asked))
                .findFirst();
    }
}
