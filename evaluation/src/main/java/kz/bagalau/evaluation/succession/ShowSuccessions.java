package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The acts by which councils of the caller's regions succeeded each other. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowSuccessions {

    @Inject
    Successions successions;

    /** All of them, the latest first. */
    public List<SuccessionLineView> all() {
        return successions.all();
    }
}
