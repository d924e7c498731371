package kz.bagalau.evaluation.practice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.RealCouncilsOnly;
import kz.bagalau.platform.usecase.UseCase;

/** HR wipes the practice council of his council with everything in it, without waiting for the night. */
@UseCase
@RealCouncilsOnly
@AllowedTo(Role.COUNCIL_HR)
public class WipePractice {

    @Inject
    PracticeCouncils register;

    @Inject
    Caller caller;

    @Inject
    Event<PracticeWiped> wiped;

    /** The caller's council has no practice council afterwards. */
    public void mine() {
        register.hold().ifPresent(practice -> {
            register.wipe(practice.id());
            wiped.fire(new PracticeWiped(caller.council().value()));
        });
    }
}
