package kz.bagalau.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** Numbers for the commands of the forms on a page: a new one for each form each time it is shown. */
@Named("command")
@RequestScoped
public class FreshCommand {

    /** A number nobody has used. */
    public UUID getFresh() {
        return UUID.randomUUID();
    }
}
