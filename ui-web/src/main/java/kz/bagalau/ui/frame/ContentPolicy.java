package kz.bagalau.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import kz.bagalau.ui.signin.Settings;

/**
 * The content security policy of pages. Scripts need the nonce that PrimeFaces adds at the end; styles cannot (its
 * components write them inline). Forms may lead to the sign-in service, since sign-out and a lost session redirect there.
 */
public class ContentPolicy implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        String service = CDI.current().select(Settings.class).get().serviceOrigin();
        event.getServletContext()
                .setInitParameter(
                        "primefaces.CSP_POLICY",
                        "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self' "
                                + service
                                + "; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self'; script-src 'self'");
    }
}
