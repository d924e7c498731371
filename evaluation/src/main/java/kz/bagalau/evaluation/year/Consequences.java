package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.usecase.SeenVersion;

/** The list of the appointing official of the bound council. */
@ApplicationScoped
public class Consequences {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    @Inject
    SeenVersion seen;

    /** The case of this number. */
    public Consequence get(UUID id) {
        return Optional.ofNullable(id)
                .map(each -> em.find(Consequence.class, each))
                .orElseThrow(() -> new Refused(new YearRefusal.NoSuchConsequence()));
    }

    /** The case, held until this transaction ends: it is decided once. */
    public Consequence hold(UUID id) {
        Consequence held = Optional.ofNullable(id)
                .map(each -> em.find(Consequence.class, each, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused(new YearRefusal.NoSuchConsequence()));
        seen.require(held.version());
        return held;
    }

    /** Keeps a new case. */
    public void add(Consequence opened) {
        em.persist(opened);
    }

    /** All of them, the latest first. */
    public List<Consequence> all() {
        return em.createQuery("select c from Consequence c order by c.openedAt desc, c.id", Consequence.class)
                .getResultList();
    }

    /** All cases of one servant, the latest first. */
    public List<Consequence> of(UUID employee) {
        return em.createQuery(
                        "select c from Consequence c where c.employee = :who order by c.openedAt desc",
                        Consequence.class)
                .setParameter("who", employee)
                .getResultList();
    }

    /** The servant's cases on this ground that wait. */
    public List<Consequence> openOf(UUID employee, Consequence.Ground ground) {
        return of(employee).stream()
                .filter(one -> one.ground() == ground)
                .filter(one -> one.state() == Consequence.State.OPEN)
                .toList();
    }

    /** The case of this ground and period that has not lapsed. */
    public Optional<Consequence> find(UUID employee, Consequence.Ground ground, Period period) {
        return of(employee).stream()
                .filter(one -> one.ground() == ground)
                .filter(one -> one.period().equals(period))
                .filter(one -> one.state() != Consequence.State.LAPSED)
                .findFirst();
    }
}
