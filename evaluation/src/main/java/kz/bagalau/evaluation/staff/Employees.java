package kz.bagalau.evaluation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.TransactionMemory;
import kz.bagalau.platform.usecase.ChangedMeanwhile;

/** The people of the bound council: one statement for them, one for each kind of what belongs to them. */
@ApplicationScoped
public class Employees {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager entityManager;

    @Inject
    TransactionMemory memory;

    /** Everybody who ever worked here. */
    public List<Employee> all() {
        return entityManager
                .createQuery("select e from Employee e", Employee.class)
                .getResultList();
    }

    /** One person, for reading. */
    public Employee get(UUID id) {
        Employee employee = entityManager.find(Employee.class, id);
        if (employee == null) {
            throw new Refused(new StaffRefusal.EmployeeUnknown(id));
        }
        return employee;
    }

    /** One person as the asker saw him, for changing; refused when somebody has changed him meanwhile. */
    public Employee change(UUID id, int version) {
        Employee employee = get(id);
        if (employee.version() != version) {
            throw new Refused(new ChangedMeanwhile());
        }
        changed(employee);
        return employee;
    }

    /** Counts the person as changed, also when only what belongs to him changes. */
    public void changed(Employee employee) {
        entityManager.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Keeps a new person. */
    public void add(Employee employee) {
        entityManager.persist(employee);
        memory.forget(Employee.class);
    }

    /** Strikes out a person whom nothing refers to. */
    public void remove(Employee employee) {
        entityManager.remove(employee);
    }

    /** Sends what was changed to the database now, so that the versions are those of the changed people. */
    public void settle() {
        entityManager.flush();
    }

    /** Who stands above whom at last, by either kind of head. */
    static Heads<UUID> headsOf(Collection<Employee> everybody) {
        return new Heads<>(
                everybody.stream().collect(Collectors.toMap(Employee::id, employee -> Stream.of(HeadKind.values())
                        .flatMap(kind -> employee.lastHead(kind).stream())
                        .toList())));
    }
}
