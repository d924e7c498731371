package kz.bagalau.evaluation.cycle;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.StaffOrders;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraphs 27, 31: the sheets go to the evaluators. HR opens the period once its schedule is approved (paragraph 10) and the
 * period is over; a second call changes nothing.
 */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class OpenQuarter {

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Councils councils;

    @Inject
    Staff staff;

    @Inject
    StaffOrders orders;

    @Inject
    Caller caller;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Inject
    Event<QuarterOpened> opened;

    /** Opens the period, or refuses and names whoever has no evaluator. */
    public void of(Period period) {
        var standing = schedules.hold(period);
        var law = standing.map(schedule -> councils.current().edition(schedule.edition()))
                .orElseGet(() -> councils.current().editionFor(period))
                .methodology();
        var schedule = standing.orElseThrow(() ->
                new Refused(new CycleRefusal.ScheduleNotBuilt(law.schedule().by(), period)));
        if (schedule.isOpened()) {
            return;
        }
        var today = LocalDate.now(clock);
        schedule.open(law.schedule().by(), today, caller.name(), clock.instant());
        opened.fire(
                new QuarterOpened(sending(law), schedule.id(), period, schedule.edition(), sheets(law, period, today)));
    }

    /** The paragraph by which sheets are sent: of ranking, of indicators where the edition has no ranking. */
    static Citation sending(Methodology law) {
        return law.ranking()
                .map(method -> method.sending().by())
                .or(() -> law.kpi().map(method -> method.sending().by()))
                .orElse(law.schedule().by());
    }

    private List<SheetDue> sheets(Methodology law, Period period, LocalDate today) {
        var participants = Participant.of(
                law,
                period,
                calendars.working(),
                staff.during(period.firstDay(), period.lastDay()),
                staff.on(today),
                orders.on(today, period.lastDay()));
        var without = participants.stream()
                .filter(Participant::lacksEvaluator)
                .map(one -> one.servant().fullName())
                .toList();
        if (!without.isEmpty()) {
            throw new Refused(new CycleRefusal.EvaluatorMissing(
                    law.ranking().orElseThrow().evaluator().by(), without));
        }
        return participants.stream()
                .filter(Participant::hasSheet)
                .map(Participant::sheet)
                .toList();
    }
}
