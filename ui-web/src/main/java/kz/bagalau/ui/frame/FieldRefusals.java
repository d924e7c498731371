package kz.bagalau.ui.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.ui.words.Words;

/**
 * Says a refusal at the field it is about: a field names the refusals that are its own in the attribute {@code refusals}, by
 * their simple names. A refusal that no field of the sent form claims is told above the page.
 */
final class FieldRefusals {

    private static final String ATTRIBUTE = "refusals";

    private FieldRefusals() {}

    /** Whether a field of the sent form has told it. */
    static boolean told(FacesContext faces, Refusal refusal) {
        Optional<UIInput> field = fieldOf(faces, refusal.getClass().getSimpleName());
        field.ifPresent(input -> {
            Words words = CDI.current().select(Words.class).get();
            String paragraph = refusal.citation()
                    .map(by -> " (" + words.paragraph(by) + ")")
                    .orElse("");
            input.setValid(false);
            // a field that is not valid shows what was sent, which the conversion has taken away
            input.setSubmittedValue(sent(faces, input));
            faces.validationFailed();
            faces.addMessage(
                    input.getClientId(faces),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of(refusal) + paragraph, null));
        });
        return field.isPresent();
    }

    private static Object sent(FacesContext faces, UIInput input) {
        String id = input.getClientId(faces);
        return input instanceof UISelectMany
                ? faces.getExternalContext().getRequestParameterValuesMap().get(id)
                : faces.getExternalContext().getRequestParameterMap().get(id);
    }

    private static Optional<UIInput> fieldOf(FacesContext faces, String refusal) {
        AtomicReference<UIInput> found = new AtomicReference<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof UIInput input && claims(input, refusal)) {
                found.set(input);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found.get());
    }

    private static boolean claims(UIComponent input, String refusal) {
        return input.getAttributes().get(ATTRIBUTE) instanceof String own
                && List.of(own.split(" ")).contains(refusal);
    }
}
