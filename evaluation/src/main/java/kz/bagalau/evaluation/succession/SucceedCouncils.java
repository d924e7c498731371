package kz.bagalau.evaluation.succession;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.council.ArchiveCouncil;
import kz.bagalau.evaluation.provisioning.Provisioning;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The administrator of a region merges councils, or splits one, by an act: people go over with their days in the post, a
 * council all of whose units go is archived, its archive stays where it is. The portal does all of it in one transaction;
 * the sign-in service follows step by step, as after every change of the register. The same act twice is one act.
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class SucceedCouncils {

    @Inject
    CouncilRolls rolls;

    @Inject
    Successions successions;

    @Inject
    ArchiveCouncil archiveCouncil;

    @Inject
    Provisioning provisioning;

    @Inject
    Clock clock;

    @Inject
    Event<CouncilSucceeded> succeeded;

    /** Follows the act; refuses while something is open, and before its day. */
    public void by(SuccessionAct act) {
        if (act.day().isAfter(LocalDate.now(clock))) {
            throw new Refused(new SuccessionRefusal.SuccessionDayImpossible());
        }
        Map<UUID, CouncilRoll> held = rolls.held(act);
        if (successions.isRecorded(act)) {
            return;
        }
        SuccessionPlan plan = SuccessionPlan.of(act, held);
        if (!plan.hindrances().isEmpty()) {
            throw new Refused(
                    new SuccessionRefusal.SuccessionHindered(plan.hindrances().size()));
        }
        plan.courses().forEach(course -> {
            CouncilRoll to = held.get(course.to());
            succeeded.fire(successions.follow(act, course, to.name()));
        });
        act.councils().stream()
                .filter(council -> !act.ends(council))
                .forEach(council -> provisioning.ask(new CouncilId(council)));
        act.predecessors().stream()
                .filter(act::ends)
                .forEach(council -> archiveCouncil.of(council, act.title() + " № " + act.number()));
    }
}
