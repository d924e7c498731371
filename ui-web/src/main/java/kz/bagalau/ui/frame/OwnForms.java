package kz.bagalau.ui.frame;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A form must carry the nonce of the view it was written for. PrimeFaces asks for it too, but only when the answer is
 * written, after the command has had its effect; here a form made up by somebody has none.
 */
public class OwnForms implements PhaseListener {

    /** The name of the field, and of the value kept with the view. */
    static final String NONCE = "primefaces.nonce";

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (!faces.isPostback() || faces.getResponseComplete() || view == null) {
            return;
        }
        Map<String, Object> kept = view.getViewMap(false);
        Object nonce = kept == null ? null : kept.get(NONCE);
        if (nonce == null
                || nonce.equals(
                        faces.getExternalContext().getRequestParameterMap().get(NONCE))) {
            return;
        }
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_CONFLICT, "");
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
