package kz.bagalau.ui.frame;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import kz.bagalau.ui.signin.Settings;

/** What every answer carries; on error pages too, which the container asks for by itself. */
public class HeadersFilter extends HttpFilter {

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Safeguards.put(request, response, settings);
        chain.doFilter(
                request.getDispatcherType() == DispatcherType.ERROR ? new Anew(request) : request,
                new Guarded(response, settings.root().startsWith("https:")));
    }

    /** An error page is asked anew: Faces must not look for the view of the form that failed. */
    private static final class Anew extends HttpServletRequestWrapper {

        Anew(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }

    /**
     * What libraries add of their own is made safe: PrimeFaces' policy with the nonce takes the place of ours, since two
     * policies would both hold; a cookie without flags (the flash of Faces) gets them.
     */
    private static final class Guarded extends HttpServletResponseWrapper {

        private final boolean secure;

        Guarded(HttpServletResponse response, boolean secure) {
            super(response);
            this.secure = secure;
        }

        @Override
        public void addHeader(String name, String value) {
            if (Safeguards.POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
                return;
            }
            super.addHeader(name, value);
        }

        @Override
        public void addCookie(Cookie cookie) {
            cookie.setHttpOnly(true);
            cookie.setSecure(secure);
            cookie.setAttribute("SameSite", "Lax");
            super.addCookie(cookie);
        }
    }
}
