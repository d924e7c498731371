package kz.bagalau.ui.edition;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.bagalau.evaluation.edition.DocumentFormat;
import kz.bagalau.evaluation.edition.DocumentView;
import kz.bagalau.evaluation.edition.ShowEditionDocument;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.EditionSchema;

/**
 * A draft or an edition as a file to take away, YAML or JSON; without a name, the schema of the
 * rules or of the text.
 */
@WebServlet("/edition/file")
public class EditionFile extends HttpServlet {

    @Inject
    transient ShowEditionDocument showEditionDocument;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> which = Optional.ofNullable(request.getParameter("which"));
        if (which.isEmpty()) {
            boolean text = "text".equals(request.getParameter("schema"));
            write(
                    response,
                    new DocumentView(
                            text ? "edition-text.schema.json" : "edition.schema.json",
                            "application/schema+json",
                            text ? EditionSchema.text() : EditionSchema.rules()));
            return;
        }
        DocumentFormat format = "json".equals(request.getParameter("as")) ? DocumentFormat.JSON : DocumentFormat.YAML;
        try {
            write(response, showEditionDocument.of(which.get(), format));
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void write(HttpServletResponse response, DocumentView document) throws IOException {
        response.setContentType(document.mediaType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
        response.getWriter().write(document.text());
    }
}
