package kz.bagalau.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import kz.bagalau.ui.signin.Settings;

/**
 * What is decided at the start by the portal's address: the content security policy of pages, to which PrimeFaces adds a
 * nonce for its scripts (its styles are inline and cannot have one), and the session cookie's name and flag on https.
 */
public class ContentPolicy implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Settings settings = CDI.current().select(Settings.class).get();
        event.getServletContext().setInitParameter("primefaces.CSP_POLICY", Safeguards.policy(settings));
        if (settings.root().startsWith("https:")) {
            var cookie = event.getServletContext().getSessionCookieConfig();
            cookie.setName("__Host-session");
            cookie.setPath("/");
            cookie.setSecure(true);
        }
    }
}
