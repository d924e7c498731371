package kz.bagalau.evaluation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/** The people of the bound council: one statement for them, one for each kind of what belongs to them. */
@ApplicationScoped
public class Employees {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager entityManager;

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

    /** One person, for changing: whoever changes the same person meanwhile loses the race. */
    public Employee change(UUID id) {
        Employee employee = get(id);
        entityManager.lock(employee, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return employee;
    }

    /** Keeps a new person. */
    public void add(Employee employee) {
        entityManager.persist(employee);
    }
}
