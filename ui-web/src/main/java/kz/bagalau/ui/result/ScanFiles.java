package kz.bagalau.ui.result;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.result.OpenScan;
import kz.bagalau.evaluation.result.ScanView.BytesView;
import kz.bagalau.evaluation.succession.OpenArchivedScan;
import kz.bagalau.methodology.Refused;
import kz.bagalau.ui.frame.Download;
import kz.bagalau.ui.frame.RefusalLog;

/** The scanned proofs of acquaintance (¶11): a GET takes one away. */
@WebServlet("/result/scan")
public class ScanFiles extends HttpServlet {

    @Inject
    transient OpenScan openScan;

    @Inject
    transient OpenArchivedScan openArchivedScan;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> entry = id(request.getParameter("id"));
        if (entry.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            Optional<UUID> archive = id(request.getParameter("from"));
            BytesView scan = archive.map(from -> openArchivedScan.of(from, entry.get()))
                    .orElseGet(() -> openScan.of(entry.get()));
            Download.send(scan.name(), scan.mediaType(), scan.content(), response);
        } catch (Refused refused) {
            RefusalLog.note(refused.refusal(), "/result/scan");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.ofNullable(written).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
