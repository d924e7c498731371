package kz.bagalau.evaluation.cycle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.PersonPeriodsView.InPeriod;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.StaffOrders;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraphs 2, 5, 6, 21, 28, 29: for HR, what the dates of one person mean for the period now being evaluated and for the
 * running one; the same verdicts as {@link ShowEligibility} gives for everybody.
 */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowPersonPeriods {

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Councils councils;

    @Inject
    Staff staff;

    @Inject
    StaffOrders orders;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** The periods in which the person served on at least one day, the running one last; none while no edition governs. */
    public PersonPeriodsView of(UUID employee) {
        LocalDate today = LocalDate.now(clock);
        Council council = councils.current();
        Period evaluated = AskedPeriod.evaluated(council, today);
        return new PersonPeriodsView(Stream.of(evaluated, evaluated.next())
                .filter(council::hasEditionFor)
                .flatMap(period -> in(period, employee, council, today).stream())
                .toList());
    }

    private Optional<InPeriod> in(Period period, UUID employee, Council council, LocalDate today) {
        Optional<EvaluationSchedule> schedule = schedules.of(period);
        var law = schedule.map(one -> council.edition(one.edition()))
                .orElseGet(() -> council.editionFor(period))
                .methodology();
        var served = staff.during(period.firstDay(), period.lastDay()).stream()
                .filter(servant -> servant.employee().equals(employee))
                .toList();
        return Participant.of(
                        law, period, calendars.working(), served, staff.on(today), orders.on(today, period.lastDay()))
                .stream()
                .findFirst()
                .map(one -> new InPeriod(
                        period,
                        !today.isAfter(period.lastDay()),
                        schedule.filter(EvaluationSchedule::isOpened).isPresent(),
                        ShowEligibility.row(one)));
    }
}
