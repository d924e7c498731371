package kz.bagalau.ui.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a session of HR into the practice council of his council, or there into another person's place. The session gets
 * a new number each time, as when a council is chosen: no window can send into a real council what was typed for practice.
 * Whether he is lent anything is asked anew at each request, by {@link CallerFilter}.
 */
@RequestScoped
public class PracticeDoor {

    @Inject
    HttpServletRequest request;

    /** Goes in; in the place of this person, else of the HR of the practice council. */
    public void enter(Optional<UUID> person) {
        Grant.of(request.getSession(false))
                .map(grant -> grant.inPractice(new PracticeEntry(person.orElse(null))))
                .ifPresent(grant -> grant.renew(request));
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + "/today.xhtml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
