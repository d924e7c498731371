package kz.bagalau.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.usecase.CurrentCommand;

/** Takes the number of the command out of the form that was sent, so that a second click has no second effect. */
public class CommandListener implements PhaseListener {

    /** The name of the hidden field. */
    static final String FIELD = "bagalau.command";

    @Override
    public void beforePhase(PhaseEvent event) {
        String sent = event.getFacesContext()
                .getExternalContext()
                .getRequestParameterMap()
                .get(FIELD);
        number(sent).ifPresent(CDI.current().select(CurrentCommand.class).get()::is);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    private static Optional<UUID> number(String sent) {
        try {
            return Optional.ofNullable(sent).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
