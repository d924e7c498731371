package kz.bagalau.evaluation.practice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.RealCouncilsOnly;
import kz.bagalau.platform.usecase.UseCase;

/**
 * HR begins to practise: there is a practice council from now on, with the people and the quarter that are made up for it.
 * One that is there stays as it is: there is at most one of each council.
 */
@UseCase
@RealCouncilsOnly
@AllowedTo(Role.COUNCIL_HR)
public class BeginPractice {

    @Inject
    PracticeCouncils register;

    @Inject
    PracticeMaking making;

    @Inject
    Councils councils;

    @Inject
    Calendars calendars;

    @Inject
    ShowSchedule showSchedule;

    @Inject
    Event<PracticeBegun> begun;

    /** Sees to it that the caller's council has a practice council; refuses while no edition of it is published. */
    public void mine() {
        Optional<PracticeCouncil> there = register.hold();
        if (there.filter(PracticeCouncil::whole).isPresent()) {
            return;
        }
        there.map(PracticeCouncil::id).ifPresent(register::wipe);
        Council own = councils.current();
        Period period = showSchedule.of("").period();
        String edition = own.editionFor(period).id().value();
        making.of(own, new PracticeDays(period, calendars.working()));
        begun.fire(new PracticeBegun(own.id().value(), period, edition));
    }
}
