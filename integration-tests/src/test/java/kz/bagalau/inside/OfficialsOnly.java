package kz.bagalau.inside;

import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A use case that nobody of these tests may use. */
@UseCase
@AllowedTo(Role.OFFICIAL)
public class OfficialsOnly {

    public void enter() {
        throw new AssertionError("The door was open.");
    }
}
