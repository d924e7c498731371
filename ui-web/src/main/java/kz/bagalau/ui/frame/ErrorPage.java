package kz.bagalau.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.NotAMember;
import kz.bagalau.platform.tenancy.CouncilNotBound;
import kz.bagalau.ui.signin.Settings;
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

    @Inject
    Settings settings;

    private String reference;

    /** The words of the refusal. */
    public String getWords() {
        return refusal().map(words::of).orElse("");
    }

    /** The paragraph of the refusal, if it has one. */
    public Citation getCitation() {
        return refusal().flatMap(Refusal::citation).orElse(null);
    }

    /** Whether the person first has to choose a council. */
    public boolean isCouncilMissing() {
        return refusal()
                .filter(it -> it instanceof CouncilNotBound || it instanceof NotAMember)
                .isPresent();
    }

    /** The page that was asked for, on our own origin however the path was written. */
    public String getAsked() {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = request.getQueryString();
        String asked = path == null ? "/" : path.toString();
        return settings.address(query == null ? asked : asked + "?" + query).toString();
    }

    /** A number for the reader to quote; the failure is logged once under it, without names of people. */
    public String getReference() {
        if (reference == null) {
            reference = UUID.randomUUID().toString().substring(0, 8);
            Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(
                    Level.SEVERE,
                    "Failure " + reference + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    failure);
        }
        return reference;
    }

    private Optional<Refusal> refusal() {
        return ExpectedFailures.refusalOf(request)
                .or(() -> RefusalHandlers.refusedIn((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                        .map(Refused::refusal));
    }
}
