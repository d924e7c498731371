package kz.bagalau.ui.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.context.PrimeApplicationContext;

/**
 * PrimeFaces writes the error pages of web.xml with the names of their Java classes into a script of every page, for an
 * exception handler of its own that the portal does not use. Taken away once at the start, nothing of them is written.
 */
public class QuietScripts implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        PrimeApplicationContext.getCurrentInstance(FacesContext.getCurrentInstance())
                .getConfig()
                .getErrorPages()
                .clear();
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }
}
