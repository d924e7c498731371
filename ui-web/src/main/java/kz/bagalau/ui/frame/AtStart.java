package kz.bagalau.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import kz.bagalau.platform.start.PortalLoaded;

/** Says that the portal is loaded: the first moment at which all names of the application are bound on every server. */
public class AtStart implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        CDI.current().getBeanManager().getEvent().fire(new PortalLoaded());
    }
}
