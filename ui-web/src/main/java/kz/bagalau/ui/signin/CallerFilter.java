package kz.bagalau.ui.signin;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Identity;

/** Enters the verified identity as the caller of the request, for pages and API alike. Mapped in web.xml, for its order. */
public class CallerFilter extends HttpFilter {

    private static final String CHOICE = "/council/choose.xhtml";
    private static final Set<String> WITHOUT_COUNCIL = Set.of(CHOICE, "/signed-in.xhtml");

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Identity> identity = SignIn.identityOf(request);
        identity.ifPresent(caller::enter);
        if (identity.filter(it -> actsNowhere(it) && asksForPage(request)).isPresent()) {
            response.sendRedirect(request.getContextPath() + CHOICE);
            return;
        }
        chain.doFilter(request, response);
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
