package kz.bagalau.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.platform.usecase.CurrentCommand;

/**
 * Takes the number of the command out of the form that was sent, so that a second click has no second effect; and says so
 * when the pressed button is not drawn any more or may not be pressed any more, so that nothing was taken in: by the refusal
 * that the button's attribute {@code refusal} answers, else in general words.
 */
public class CommandListener implements PhaseListener {

    /** The name of the hidden field. */
    static final String FIELD = "bagalau.command";

    private static final String WHY = "refusal";
    private static final Pattern LINE = Pattern.compile(":[0-9]+:");

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        String sent = faces.getExternalContext().getRequestParameterMap().get(FIELD);
        number(sent)
                .ifPresent(command ->
                        CDI.current().select(CurrentCommand.class).get().is(command));
        pressedInVain(faces).ifPresent(CommandListener::tell);
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

    private static void tell(UIComponent button) {
        Messages messages = CDI.current().select(Messages.class).get();
        if (button.getAttributes().get(WHY) instanceof Refusal refusal) {
            RefusalLog.note(
                    refusal, FacesContext.getCurrentInstance().getViewRoot().getViewId());
            messages.refuse(refusal);
        } else {
            messages.attend("frame.gone");
        }
    }

    private static Optional<UIComponent> pressedInVain(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().keySet().stream()
                .flatMap(name -> component(faces, name).stream())
                .filter(component -> component instanceof UICommand && (!isDrawn(component) || isDisabled(component)))
                .findFirst();
    }

    /** A button of a list bears the number of its line, which the component does not. */
    private static Optional<UIComponent> component(FacesContext faces, String name) {
        try {
            return Optional.ofNullable(
                    faces.getViewRoot().findComponent(LINE.matcher(name).replaceAll(":")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isDisabled(UIComponent component) {
        return Boolean.TRUE.equals(component.getAttributes().get("disabled"));
    }

    /** Asked from the outside in, for what stands in a part that is not drawn may have nothing to ask about. */
    private static boolean isDrawn(UIComponent component) {
        Deque<UIComponent> around = new ArrayDeque<>();
        for (UIComponent each = component; each != null; each = each.getParent()) {
            around.push(each);
        }
        return around.stream().allMatch(UIComponent::isRendered);
    }
}
