package kz.bagalau.evaluation.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.tenancy.Practice;

/**
 * Makes a practice council up: step by step, each at its own hour and in a transaction of its own, as people's clicks are.
 * Broken off on the way, it is not lent, and begun anew the next time.
 */
@ApplicationScoped
class PracticeMaking {

    @Inject
    PracticeCouncils register;

    @Inject
    ForEachCouncil councils;

    @Inject
    Practice practice;

    @Inject
    MadeUpPeople people;

    @Inject
    MadeUpPlan plan;

    @Inject
    MadeUpQuarter quarter;

    @Inject
    Clock clock;

    /** One for this council, whose edition governs the period. */
    void of(Council owner, PracticeDays days) {
        Period period = days.period();
        CouncilId id = register.add(owner, until(days.present()));
        at(days.listed(), id, () -> people.takeIn(period));
        at(days.planned(), id, () -> plan.begun(period));
        at(days.planned(), id, () -> plan.set(period));
        at(days.planned(), id, () -> plan.agreed(period));
        at(days.planned(), id, () -> plan.approved(period));
        at(days.planned(), id, () -> plan.placed(period));
        at(days.scheduled(), id, () -> quarter.schedule(period));
        at(days.approved(), id, () -> quarter.approve(period));
        at(days.opened(), id, () -> quarter.open(period));
        at(days.marked(), id, () -> quarter.mark(period));
        at(days.closed(), id, () -> quarter.close(period));
        at(days.known(), id, () -> quarter.makeKnown(period));
        register.whole(id);
    }

    private void at(Instant hour, CouncilId id, Runnable step) {
        Duration ahead = until(hour);
        councils.in(id, PracticeCouncils.ERRAND, () -> {
            practice.bind(Optional.of(ahead));
            step.run();
        });
    }

    private Duration until(Instant hour) {
        return Duration.between(clock.instant(), hour);
    }
}
