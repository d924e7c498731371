package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR enters an absence of one of the kinds of paragraph 5. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class RecordAbsence {

    @Inject
    Employees employees;

    @Inject
    Event<AbsenceRecorded> recorded;

    /** The person is away from the first to the last day. */
    public void of(UUID employee, int version, AbsenceKind kind, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new Refused(new StaffRefusal.PeriodReversed(from, until));
        }
        employees.change(employee, version).beAway(new AbsenceSpan(kind, from, until));
        recorded.fire(new AbsenceRecorded(employee, from, until));
    }
}
