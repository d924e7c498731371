package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR enters who performs the duties of an evaluator who is away, by which order (paragraph 29, reading R48). */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class RecordSubstitution {

    @Inject
    StaffOrders orders;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    @Inject
    Event<SubstitutionRecorded> recorded;

    /** On these days, both included; one substitute at a time. */
    public void of(UUID id, UUID evaluator, UUID substitute, String number, LocalDate from, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        StaffDay.require(from, today);
        StaffDay.require(until, today);
        String order = AppointmentOrder.required(number);
        Employee standIn = employees.get(substitute);
        if (!standIn.inPostOn(from)) {
            throw new Refused(new StaffRefusal.NotInPost(standIn.name().full(), from));
        }
        Employee away = employees.get(evaluator);
        orders.substitutions().stream()
                .filter(known -> known.evaluator().equals(evaluator) && known.overlaps(from, until))
                .findFirst()
                .ifPresent(known -> {
                    throw new Refused(
                            new StaffRefusal.SubstitutedAlready(away.name().full(), known.from(), known.until()));
                });
        orders.add(new Substitution(id, evaluator, substitute, order, from, until));
        recorded.fire(new SubstitutionRecorded(evaluator, substitute, order, from, until));
    }
}
