package kz.bagalau.ui.frame;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import org.omnifaces.filter.FacesExceptionFilter;

/**
 * Turns what is no fault of the server into an answer: a refusal is 403 with its paragraph, a view that is gone is 409, a
 * form for a file that comes without parts is 400.
 * The container would log either with a stack. What is left are faults; they go on to their error page without wrappers.
 */
public class ExpectedFailures extends FacesExceptionFilter {

    private static final Logger LOG = Logger.getLogger(ExpectedFailures.class.getName());
    private static final String REFUSAL = Refusal.class.getName();
    private static final String VIEW = "jakarta.faces.ViewState";
    /** How a state that this server keeps is numbered; Faces stumbles over anything else. */
    private static final Pattern NUMBERED = Pattern.compile("-?\\d{1,20}:-?\\d{1,20}");
    /** The form of the nonces that PrimeFaces makes: a UUID in Base64; it stumbles over anything else. */
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/]{48}");

    @Override
    public void doFilter(
            HttpServletRequest request, HttpServletResponse response, HttpSession session, FilterChain chain)
            throws ServletException, IOException {
        super.doFilter(request, response, session, (asked, answered) -> attempt(chain, asked, answered));
    }

    /** The refusal for which the error page of this request is shown. */
    static Optional<Refusal> refusalOf(HttpServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(REFUSAL));
    }

    private static void attempt(FilterChain chain, ServletRequest asked, ServletResponse answered)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpServletResponse response = (HttpServletResponse) answered;
        if (isForged(request)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        try {
            chain.doFilter(asked, answered);
        } catch (ServletException | RuntimeException thrown) {
            if (response.isCommitted() || !answer(thrown, request, response)) {
                throw thrown;
            }
        }
    }

    private static boolean isForged(HttpServletRequest request) {
        if (!isForm(request)) {
            return false;
        }
        String state = request.getParameter(VIEW);
        if (state == null) {
            return false;
        }
        return !NUMBERED.matcher(state).matches() || !(isLeaving(request) || hasNonce(request));
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getServletPath().endsWith(".xhtml");
    }

    /** A page that is left says so by itself, without a form and its nonce, so that its view is freed; nothing else is done. */
    private static boolean isLeaving(HttpServletRequest request) {
        return "unload".equals(request.getParameter("omnifaces.event"));
    }

    private static boolean hasNonce(HttpServletRequest request) {
        String nonce = request.getParameter(OwnForms.NONCE);
        return nonce != null && NONCE.matcher(nonce).matches();
    }

    private static boolean answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Refused> refused = RefusalHandlers.refusedIn(thrown);
        if (refused.isPresent()) {
            RefusalLog.note(refused.get().refusal(), request.getRequestURI());
            request.setAttribute(REFUSAL, refused.get().refusal());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return true;
        }
        if (isExpired(thrown)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return true;
        }
        if (isWithoutParts(thrown, request)) {
            LOG.log(Level.INFO, "A form for a file without its parts at {0}", request.getRequestURI());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return true;
        }
        return false;
    }

    /**
     * A field for a file asks the container for the parts of a form that has none, and Faces hands on the container's
     * complaint as it is; a browser never sends such a form.
     */
    private static boolean isWithoutParts(Throwable thrown, HttpServletRequest request) {
        String type = Objects.toString(request.getContentType(), "").toLowerCase(Locale.ROOT);
        return isForm(request)
                && !type.startsWith("multipart/form-data")
                && thrown.getClass() == ServletException.class
                && thrown.getCause() == null;
    }

    private static boolean isExpired(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof ViewExpiredException) {
                return true;
            }
        }
        return false;
    }
}
