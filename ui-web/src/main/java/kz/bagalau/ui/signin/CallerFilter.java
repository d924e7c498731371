package kz.bagalau.ui.signin;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Identity;

/** Enters the verified identity as the caller of the request, for pages and API alike. Mapped in web.xml, for its order. */
public class CallerFilter extends HttpFilter {

    private static final String CHOICE = "/council/choose.xhtml";
    private static final String SIGN_OUT = "/signout";
    private static final String PRACTICE = "/council/practice.xhtml";
    private static final Set<String> WITHOUT_COUNCIL = Set.of(CHOICE, "/signed-in.xhtml");

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Identity> identity = SignIn.identityOf(request);
        Optional<PracticeEntry> practice = PracticeEntry.take(request);
        if (identity.isPresent()
                && practice.isPresent()
                && !request.getServletPath().equals(SIGN_OUT)) {
            Optional<Identity> played = caller.practise(
                    identity.get(), Optional.ofNullable(practice.get().person()));
            if (played.isEmpty()) {
                leavePractice(request, response);
                return;
            }
            SignIn.acts(request, played.get());
            chain.doFilter(request, response);
            return;
        }
        if (!caller.known()) {
            identity.ifPresent(caller::enter);
        }
        if (identity.filter(it -> actsNowhere(it) && asksForPage(request)).isPresent()) {
            response.sendRedirect(request.getContextPath() + CHOICE);
            return;
        }
        chain.doFilter(request, response);
    }

    /** It was wiped, or he may borrow it no more: he is back in his own council, where a page says how it stands. */
    private static void leavePractice(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Grant> grant = Grant.of(request.getSession(false));
        if (grant.isEmpty()) {
            Answers.problem(response, HttpServletResponse.SC_FORBIDDEN, "practice-over");
            return;
        }
        grant.get().inCouncil(grant.get().council()).renew(request);
        URI page = URI.create(request.getContextPath() + PRACTICE);
        if (Answers.wantsPart(request)) {
            Answers.reload(response, page);
        } else if (Answers.wantsData(request)) {
            Answers.problem(response, HttpServletResponse.SC_FORBIDDEN, "practice-over");
        } else {
            Answers.seeOther(response, page);
        }
    }

    /** Neither in a council nor above councils: the page that lets him choose one says so if he belongs to none. */
    private static boolean actsNowhere(Identity identity) {
        return identity.membership().isEmpty() && identity.globalRoles().isEmpty();
    }

    private static boolean asksForPage(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getDispatcherType() == DispatcherType.REQUEST
                && path.endsWith(".xhtml")
                && PathPolicy.of(path) == PathPolicy.PAGE
                && !WITHOUT_COUNCIL.contains(path);
    }
}
