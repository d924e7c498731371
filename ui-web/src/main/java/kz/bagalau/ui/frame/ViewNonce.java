package kz.bagalau.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The nonce of the view that is being written, which its forms bring back ({@link OwnForms}). PrimeFaces' script adds it
 * to forms too, but only on pages that have that script.
 */
@Named("nonce")
@RequestScoped
public class ViewNonce {

    /** The nonce, as the policy of this answer names it. */
    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
