package kz.bagalau.ui.kpi;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.AttachEvidence;
import kz.bagalau.evaluation.kpi.EvidenceFile;
import kz.bagalau.evaluation.kpi.EvidenceRefusal;
import kz.bagalau.evaluation.kpi.EvidenceView.BytesView;
import kz.bagalau.evaluation.kpi.OpenEvidence;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.NotSignedIn;
import kz.bagalau.platform.usecase.CurrentCommand;
import kz.bagalau.ui.frame.Download;
import kz.bagalau.ui.frame.JsonExchange;
import kz.bagalau.ui.frame.RefusalLog;
import kz.bagalau.ui.words.Words;

/**
 * The documents of a sheet (¶20, ¶22): a GET takes one away, a POST attaches one. They are always taken away, never shown
 * inside a page, whatever they are.
 */
@WebServlet("/kpi/evidence")
@MultipartConfig(
        maxFileSize = EvidenceFile.MOST_BYTES + 1L,
        maxRequestSize = EvidenceFile.MOST_BYTES + EvidenceFiles.AROUND,
        fileSizeThreshold = EvidenceFile.MOST_BYTES + 1)
public class EvidenceFiles extends HttpServlet {

    /** What stands around the file in the body. */
    static final long AROUND = 65_536L;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    transient OpenEvidence openEvidence;

    @Inject
    transient AttachEvidence attachEvidence;

    @Inject
    transient CurrentCommand command;

    @Inject
    transient Words words;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> id = id(request.getParameter("id"));
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            BytesView file = openEvidence.of(id.get());
            Download.send(file.name(), file.mediaType(), file.content(), response);
        } catch (Refused refused) {
            RefusalLog.note(refused.refusal(), "/kpi/evidence");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            attach(request, response);
        } catch (Refused refused) {
            refuse(refused.refusal(), response);
        }
    }

    /** The container reads no further than the limit, and says so in its own words. */
    private static Optional<Part> file(HttpServletRequest request) throws IOException {
        try {
            return Optional.ofNullable(request.getPart("file"));
        } catch (IllegalStateException | ServletException tooLarge) {
            throw new Refused(new EvidenceRefusal.EvidenceTooLarge(EvidenceFile.MOST_MEGABYTES));
        }
    }

    private void attach(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> number = id(request.getHeader("Idempotency-Key"));
        Optional<UUID> sheet = id(request.getParameter("sheet"));
        Optional<UUID> line = id(request.getParameter("line"));
        Optional<Part> file = file(request);
        if (number.isEmpty() || sheet.isEmpty() || line.isEmpty() || file.isEmpty()) {
            JsonExchange.answer(response, HttpServletResponse.SC_BAD_REQUEST, JsonExchange.object());
            return;
        }
        command.is(number.get());
        String name = Optional.ofNullable(file.get().getSubmittedFileName()).orElse("");
        try (InputStream content = file.get().getInputStream()) {
            attachEvidence.to(sheet.get(), line.get(), name, content.readNBytes(EvidenceFile.MOST_BYTES + 1));
        }
        JsonExchange.answer(
                response,
                HttpServletResponse.SC_OK,
                JsonExchange.object().add("at", LocalTime.now(clock).format(CLOCK)));
    }

    private void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        RefusalLog.note(refusal, "/kpi/evidence");
        int status = refusal instanceof NotSignedIn ? HttpServletResponse.SC_UNAUTHORIZED : JsonExchange.REFUSED;
        JsonExchange.answer(response, status, SheetFields.problem(refusal, words));
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.ofNullable(written).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
