package kz.bagalau.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.NotAMember;
import kz.bagalau.platform.tenancy.CouncilNotBound;
import kz.bagalau.ui.words.Words;

/** What went wrong, for the error pages: a refusal with its paragraph, or a number by which the log can be searched. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    private String reference;

    /** A refusal is an answer, not a failure of the server. */
    public void refuse() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }

    /** The view is no longer there: the browser is told to start the page again. */
    public void expire() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
    }

    /** The words of the refusal. */
    public String getWords() {
        return refused().map(it -> words.of(it.refusal())).orElse("");
    }

    /** The paragraph of the refusal, if it has one. */
    public Citation getCitation() {
        return refused().flatMap(it -> it.refusal().citation()).orElse(null);
    }

    /** Whether the person first has to choose a council. */
    public boolean isCouncilMissing() {
        return refused()
                .filter(it -> it.refusal() instanceof CouncilNotBound || it.refusal() instanceof NotAMember)
                .isPresent();
    }

    /** The page that was asked for. */
    public String getAsked() {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? "/" : asked.toString();
    }

    /** A number for the reader to quote; the failure is logged once under it, without names of people. */
    public String getReference() {
        if (reference == null) {
            reference = UUID.randomUUID().toString().substring(0, 8);
            Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(Level.SEVERE, "Failure " + reference + " at " + getAsked(), failure);
        }
        return reference;
    }

    private Optional<Refused> refused() {
        return RefusalHandlers.refusedIn((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
