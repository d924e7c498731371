package kz.bagalau.ui.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;

/** Sends everybody to the page that is his: today's duties, the region, or the choice of a council. */
@Named
@RequestScoped
public class IndexPage {

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
