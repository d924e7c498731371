package kz.bagalau.evaluation.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;

/** The disagreements of the bound council and their sessions. */
@ApplicationScoped
public class CalibrationCases {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** The case; an address without a number names none. */
    public CalibrationCase get(UUID id) {
        return Optional.ofNullable(id)
                .map(each -> em.find(CalibrationCase.class, each))
                .orElseThrow(() -> new Refused(new CalibrationRefusal.NoSuchCase()));
    }

    /**
     * The case, held by this transaction until it ends: votes that come at once are taken one after the other, and none
     * comes between the counting and the close.
     */
    public CalibrationCase hold(UUID id) {
        return Optional.ofNullable(id)
                .map(each -> em.find(CalibrationCase.class, each, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused(new CalibrationRefusal.NoSuchCase()));
    }

    /** Keeps a new case. */
    public void add(CalibrationCase asked) {
        em.persist(asked);
    }

    /** All cases, the latest first. */
    public List<CalibrationCase> all() {
        return em.createQuery("select c from CalibrationCase c order by c.requestedAt desc", CalibrationCase.class)
                .getResultList();
    }

    /** The standing cases of the period: those that were not withdrawn. */
    public List<CalibrationCase> standing(Period period) {
        return em.createQuery(
                        "select distinct c from CalibrationCase c left join fetch c.members"
                                + " where c.period = :period and c.state <> :withdrawn",
                        CalibrationCase.class)
                .setParameter("period", period.toString())
                .setParameter("withdrawn", CaseState.WITHDRAWN)
                .getResultList();
    }

    /** The standing case of the sheet: one that was not withdrawn. */
    public Optional<CalibrationCase> standing(UUID sheet) {
        return em
                .createQuery(
                        "select c from CalibrationCase c where c.sheet = :sheet and c.state <> :withdrawn",
                        CalibrationCase.class)
                .setParameter("sheet", sheet)
                .setParameter("withdrawn", CaseState.WITHDRAWN)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The number that the next minutes of the council get. */
    public int nextNumber() {
        Integer last = em.createQuery("select max(c.number) from CalibrationCase c", Integer.class)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
