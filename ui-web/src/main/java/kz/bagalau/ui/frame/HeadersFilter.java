package kz.bagalau.ui.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import kz.bagalau.ui.signin.Settings;

/** What every answer carries; on error pages too, which the container asks for by itself. */
public class HeadersFilter extends HttpFilter {

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Safeguards.put(request, response, settings);
        chain.doFilter(request, new OnePolicy(response));
    }

    /** PrimeFaces adds its policy with the nonce: it takes the place of ours, since two policies would both hold. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (Safeguards.POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
                return;
            }
            super.addHeader(name, value);
        }
    }
}
