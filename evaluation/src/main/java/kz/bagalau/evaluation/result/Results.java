package kz.bagalau.evaluation.result;

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

/** The results of the bound council. */
@ApplicationScoped
public class Results {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    @Inject
    SeenVersion seen;

    /** The result; an address without a number names none. */
    public Result get(UUID id) {
        return Optional.ofNullable(id)
                .map(it -> em.find(Result.class, it))
                .orElseThrow(() -> new Refused(new NoSuchResult()));
    }

    /** The result, held by this transaction until it ends: the first opening is the one that counts. */
    public Result hold(UUID id) {
        Result held = Optional.ofNullable(em.find(Result.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused(new NoSuchResult()));
        seen.require(held.version());
        return held;
    }

    /** Keeps a new result. */
    public void add(Result result) {
        em.persist(result);
    }

    /** All results of the period. */
    public List<Result> of(Period period) {
        return em.createQuery(
                        "select distinct r from Result r left join fetch r.records where r.period = :period",
                        Result.class)
                .setParameter("period", period.toString())
                .getResultList();
    }

    /** All results of one servant, the oldest first. */
    public List<Result> of(UUID employee) {
        return em.createQuery("select r from Result r where r.employee = :who order by r.period", Result.class)
                .setParameter("who", employee)
                .getResultList();
    }

    /** The results that HR has not made known yet. */
    public List<Result> notMadeKnown() {
        return em.createQuery("select r from Result r where r.state = :formed order by r.completedOn", Result.class)
                .setParameter("formed", Result.State.FORMED)
                .getResultList();
    }

    /** The periods that have results, the latest first. */
    public List<Period> periods() {
        return em
                .createQuery("select distinct r.period from Result r order by r.period desc", String.class)
                .getResultList()
                .stream()
                .map(Period::parse)
                .toList();
    }

    /** How many results of the period have been made known. */
    public int countMadeKnown(Period period) {
        return em.createQuery(
                        "select count(r) from Result r where r.period = :period and r.state <> :formed", Long.class)
                .setParameter("period", period.toString())
                .setParameter("formed", Result.State.FORMED)
                .getSingleResult()
                .intValue();
    }
}
