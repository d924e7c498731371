package kz.bagalau.ui.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.ui.frame.Safeguards;
import kz.bagalau.ui.words.LanguageChoice;

/**
 * The one mechanism of the WAR: a session for pages, a bearer token for the API, nothing for what is open. It asks for
 * every request, denies by default, and hands the verified identity on as a request attribute.
 */
@ApplicationScoped
public class SignIn implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(SignIn.class.getName());
    private static final String BEARER = "Bearer ";
    private static final int SIGNED_IN_SECONDS = 30 * 60;
    private static final int ANONYMOUS_SECONDS = 15 * 60;
    private static final int LOCKS = 64;

    @Inject
    Settings settings;

    @Inject
    Provider provider;

    @Inject
    EndedSessions ended;

    private final Clock clock = Clock.systemUTC();
    private final Object[] locks = new Object[LOCKS];

    /** Prepares the locks under which tokens are renewed. */
    public SignIn() {
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            // whoever is stopped here never reaches the filters
            Safeguards.put(request, response, settings);
            if (request.isRequestedSessionIdFromURL()) {
                // the server reads a session's number from an address whatever the tracking mode says
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return AuthenticationStatus.SEND_FAILURE;
            }
            String path = pathOf(request);
            return switch (PathPolicy.of(path)) {
                case OPEN -> path.equals("/callback") ? comeBack(request, response, context) : context.doNothing();
                case API -> bearer(request, response, context);
                case OPERATION -> operation(request, response, context);
                case PAGE -> page(request, response, context);
            };
        } catch (IOException e) {
            throw new AuthenticationException("The answer could not be written.", e);
        }
    }

    /** The verified identity of a request. */
    static Optional<Identity> identityOf(HttpServletRequest request) {
        return Optional.ofNullable((Identity) request.getAttribute(Identity.class.getName()));
    }

    /** In whose place he acts from now on in this request. */
    static void acts(HttpServletRequest request, Identity played) {
        request.setAttribute(Identity.class.getName(), played);
    }

    private static String pathOf(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    private AuthenticationStatus operation(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        boolean here = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1").contains(request.getRemoteAddr())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
        if (here) {
            return context.doNothing();
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus bearer(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            Answers.problem(response, HttpServletResponse.SC_UNAUTHORIZED, "sign-in-needed");
            return AuthenticationStatus.SEND_FAILURE;
        }
        try {
            Person person = provider.bearer(header.substring(BEARER.length()).trim());
            PracticeEntry.of(request).ifPresent(entry -> entry.keepIn(request));
            return enter(person.in(Optional.empty()), request, context);
        } catch (Denied e) {
            LOG.log(Level.FINE, "A bearer token was refused.", e);
            Answers.problem(response, HttpServletResponse.SC_UNAUTHORIZED, "token-refused");
        } catch (Unavailable e) {
            LOG.log(Level.WARNING, "A bearer token could not be checked: {0}", e.getMessage());
            Answers.problem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "sign-in-unavailable");
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus page(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        HttpSession session = request.getSession(false);
        Optional<Grant> kept = Grant.of(session);
        if (kept.isEmpty()) {
            return begin(request, response);
        }
        try {
            Optional<Grant> living = living(kept.get(), session);
            if (living.isPresent()) {
                Optional.ofNullable(living.get().practice()).ifPresent(entry -> entry.keepIn(request));
                return enter(living.get().identity(), request, context);
            }
            session.invalidate();
            return begin(request, response);
        } catch (Unavailable e) {
            LOG.log(Level.WARNING, "A session could not be renewed: {0}", e.getMessage());
            return away(request, response);
        }
    }

    /** The grant with tokens that hold; renewed once however many requests come at the same time. */
    private Optional<Grant> living(Grant grant, HttpSession session) throws Unavailable {
        if (ended.has(grant.sid())) {
            return Optional.empty();
        }
        if (!grant.endsSoon(clock.instant())) {
            return Optional.of(grant);
        }
        synchronized (locks[Math.floorMod(grant.sid().hashCode(), LOCKS)]) {
            Grant latest = Grant.of(session).orElse(grant);
            if (!latest.endsSoon(clock.instant())) {
                return Optional.of(latest);
            }
            try {
                Grant renewed = provider.refresh(latest);
                renewed.keepIn(session);
                return Optional.of(renewed);
            } catch (Denied e) {
                LOG.log(Level.FINE, "A session ended in the sign-in service.", e);
                return Optional.empty();
            }
        }
    }

    private AuthenticationStatus begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Answers.wantsData(request)) {
            Answers.problem(response, HttpServletResponse.SC_UNAUTHORIZED, "session-ended");
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (Answers.wantsPart(request)) {
            Answers.reload(response, URI.create(askedFrom(request)));
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (!"GET".equals(request.getMethod())) {
            Answers.seeOther(response, URI.create(askedFrom(request)));
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (!provider.answers(clock)) {
            return away(request, response);
        }
        try {
            Attempt attempt = Attempt.of(asked(request), clock.instant());
            HttpSession session = request.getSession();
            session.setMaxInactiveInterval(ANONYMOUS_SECONDS);
            Attempts.of(session).and(attempt).keepIn(session);
            Answers.seeOther(
                    response,
                    provider.authorization(attempt, LanguageChoice.of(request).locale()));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (Unavailable e) {
            return away(request, response);
        }
    }

    private AuthenticationStatus comeBack(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        HttpSession session = request.getSession(false);
        Attempts attempts = Attempts.of(session);
        String state = request.getParameter("state");
        Optional<Attempt> attempt = state == null ? Optional.empty() : attempts.of(state, clock.instant());
        if (attempt.isEmpty()) {
            Answers.seeOther(response, settings.address("/"));
            return AuthenticationStatus.SEND_CONTINUE;
        }
        Attempts rest = attempts.without(attempt.get());
        rest.keepIn(session);
        String code = request.getParameter("code");
        if (code == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        try {
            Grant grant = provider.redeem(code, attempt.get());
            session.invalidate();
            HttpSession signedIn = request.getSession();
            signedIn.setMaxInactiveInterval(SIGNED_IN_SECONDS);
            rest.keepIn(signedIn);
            grant.keepIn(signedIn);
            Answers.seeOther(response, settings.address(attempt.get().page()));
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (Denied e) {
            LOG.log(Level.WARNING, "A sign-in was refused: {0}", e.getMessage());
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (Unavailable e) {
            return away(request, response);
        }
    }

    private static AuthenticationStatus away(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Answers.wantsData(request)) {
            Answers.problem(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "sign-in-unavailable");
        } else {
            Answers.unavailable(response);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus enter(Identity identity, HttpServletRequest request, HttpMessageContext context) {
        acts(request, identity);
        return context.notifyContainerAboutLogin(new CallerPrincipal(identity.username()), Set.of());
    }

    /** Path and query of the asked page, on our own origin. */
    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** The page from which a script or a form asked, else the start. */
    private String askedFrom(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        return settings.owns(referer) ? referer : settings.address("/").toString();
    }
}
