package kz.bagalau.ui.start;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import org.omnifaces.cdi.ViewScoped;

/** Sends everybody to the page that is his: today's duties, the region, or the choice of a council. */
@Named
@ViewScoped
public class IndexPage implements Serializable {

    @Inject
    Caller caller;

    /** The page to go to. */
    public String go() {
        if (caller.identity().flatMap(it -> it.membership()).isPresent()) {
            return "/today.xhtml?faces-redirect=true";
        }
        if (caller.has(Role.REGIONAL_ADMIN)) {
            return "/region/councils.xhtml?faces-redirect=true";
        }
        return "/council/choose.xhtml?faces-redirect=true";
    }
}
