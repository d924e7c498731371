package kz.bagalau.evaluation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.TransactionMemory;

/**
 * The staff of the bound council as the other subjects see it: a handful of statements for the whole council, however
 * many people it has. Used inside use cases only, never by a page.
 */
@ApplicationScoped
public class Staff {

    @Inject
    Employees employees;

    @Inject
    Posts posts;

    @Inject
    TransactionMemory memory;

    /** Everybody who is in a post on the day, in the order of the Kazakh alphabet. */
    public List<Servant> on(LocalDate day) {
        return during(day, day);
    }

    /**
     * Everybody who was in a post on at least one of the days, both included, each as on his last of these days; the
     * absences are complete. In the order of the Kazakh alphabet.
     */
    public List<Servant> during(LocalDate from, LocalDate to) {
        return roll().servants(everybody(), from, to);
    }

    /** One person as on the day; outside his service as in the post nearest to it. Refused when unknown. */
    public Servant of(UUID employee, LocalDate on) {
        Employee person = employees.get(employee);
        Appointment held = person.appointmentDuring(LocalDate.MIN, on)
                .or(() -> person.appointments().stream().findFirst())
                .orElseThrow(() ->
                        new Refused(new StaffRefusal.NotInPost(person.name().full(), on)));
        return roll().servant(person, held, Roll.earlier(on, held));
    }

    /** Read once in a transaction; whoever comes or is founded meanwhile is told by their repositories. */
    private Roll roll() {
        return memory.remember(Roll.class, () -> Roll.of(posts));
    }

    private List<Employee> everybody() {
        return memory.remember(Employee.class, employees::all);
    }
}
