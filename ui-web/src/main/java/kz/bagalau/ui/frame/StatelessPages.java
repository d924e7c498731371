package kz.bagalau.ui.frame;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Set;

/**
 * Pages for everybody keep no state, so that looking at them makes no session. Said before the page is built, since the
 * nonce of its scripts is kept with the state. None of them has a form of Faces, so nothing can be posted to them.
 */
public class StatelessPages implements PhaseListener {

    private static final String ERRORS = "/WEB-INF/errors/";
    private static final Set<String> OPEN = Set.of("/about.xhtml", "/bye.xhtml");

    @Override
    public void afterPhase(PhaseEvent event) {
        UIViewRoot view = event.getFacesContext().getViewRoot();
        // a view that is gone, or only told to end, has no name
        String page = view == null ? null : view.getViewId();
        if (page != null && (OPEN.contains(page) || page.startsWith(ERRORS))) {
            view.setTransient(true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
