package kz.bagalau.door;

import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A use case that does nothing: what is left is its transaction, the binding of the council and its line in the trail. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class DoNothing {

    public void now() {
        // What it costs is what stands around it.
    }
}
