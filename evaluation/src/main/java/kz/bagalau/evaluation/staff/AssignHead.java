package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR gives a person another direct or higher head from a day on (paragraphs 2.2 and 2.3). */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class AssignHead {

    @Inject
    Employees employees;

    @Inject
    Appointing appointing;

    @Inject
    Event<HeadAssigned> assigned;

    /** From the day the head heads the person. */
    public void of(UUID employee, int version, HeadKind kind, UUID head, LocalDate from) {
        Employee person = employees.change(employee, version);
        appointing.place(person, kind, head, from);
        assigned.fire(new HeadAssigned(employee, kind, head, from));
    }
}
