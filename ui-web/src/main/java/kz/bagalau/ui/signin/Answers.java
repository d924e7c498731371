package kz.bagalau.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/** How a request is answered that may not go on, each in the form its sender understands. */
final class Answers {

    private static final String RETRY_SECONDS = "10";

    private Answers() {}

    /** Whether a script of ours asks, which needs data and no page. */
    static boolean wantsData(HttpServletRequest request) {
        return isJson(request.getContentType()) || isJson(request.getHeader("Accept"));
    }

    /** Whether Faces asks for a part of a page. */
    static boolean wantsPart(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Sends the browser elsewhere, with a GET. */
    static void seeOther(HttpServletResponse response, URI address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address.toASCIIString());
    }

    /** Tells Faces' script to load the page again, whereupon the sign-in begins. */
    static void reload(HttpServletResponse response, URI address) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + address.toASCIIString().replace("&", "&amp;").replace("\"", "&quot;")
                        + "\"/></partial-response>");
    }

    /** A problem document (RFC 9457) without details: the reason is nobody's business. */
    static void problem(HttpServletResponse response, int status, String type) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        response.getWriter().write("{\"type\":\"urn:bagalau:" + type + "\",\"status\":" + status + "}");
    }

    /** The page that says the sign-in service is away. */
    static void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static boolean isJson(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }
}
