package kz.bagalau.evaluation.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.bagalau.evaluation.staff.importing.Obstacle;
import kz.bagalau.evaluation.staff.importing.UndoAsked;

/** Answers whether a list of people can be taken back: not when a period was opened by what it said. */
@ApplicationScoped
class PeriodsOnStaff {

    @Inject
    EvaluationSchedules schedules;

    void when(@Observes UndoAsked asked) {
        schedules.standing().stream()
                .filter(schedule -> schedule.openedAfter(asked.applied()))
                .forEach(schedule -> asked.obstacles().add(new Obstacle(Obstacle.Kind.PERIOD, schedule.period(), 1)));
    }
}
