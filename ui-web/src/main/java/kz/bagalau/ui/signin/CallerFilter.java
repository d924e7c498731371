package kz.bagalau.ui.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bagalau.platform.security.Caller;

/** Enters the verified identity as the caller of the request, for pages and API alike. Mapped in web.xml, for its order. */
public class CallerFilter extends HttpFilter {

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SignIn.identityOf(request).ifPresent(caller::enter);
        chain.doFilter(request, response);
    }
}
