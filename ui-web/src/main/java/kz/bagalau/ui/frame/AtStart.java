package kz.bagalau.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.platform.start.PortalLoaded;

/** Says that the portal is loaded: the first moment at which all names of the application are bound on every server. */
public class AtStart implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(AtStart.class.getName());

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            CDI.current().getBeanManager().getEvent().fire(new PortalLoaded());
        } catch (RuntimeException e) {
            // some servers only drop the application and say nothing that a launcher could find
            LOG.log(Level.SEVERE, "Bağalau does not start: " + e.getMessage(), e);
            throw e;
        }
    }
}
