package kz.bagalau.ui.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bagalau.evaluation.exchange.ExportPackage;
import kz.bagalau.evaluation.exchange.PackageView;
import kz.bagalau.methodology.Refused;
import kz.bagalau.ui.frame.RefusalLog;

/** The council's package as a file, to whoever may see the page of it. It is always taken away, never shown in a page. */
@WebServlet("/staff/package")
public class PackageFiles extends HttpServlet {

    @Inject
    transient ExportPackage exportPackage;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(exportPackage.of(request.getParameter("period")), response);
        } catch (Refused refused) {
            RefusalLog.note(refused.refusal(), "/staff/package");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(PackageView taken, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + taken.fileName() + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(taken.content());
    }
}
