package kz.bagalau.evaluation.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.TransactionMemory;
import kz.bagalau.platform.usecase.SeenVersion;

/** The schedules of the bound council. */
@ApplicationScoped
public class EvaluationSchedules {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager entityManager;

    @Inject
    private TransactionMemory memory;

    @Inject
    SeenVersion seen;

    /** The schedule that stands for the period; the superseded ones are a record only. */
    public Optional<EvaluationSchedule> of(Period period) {
        return memory.remember(
                new Standing(period), () -> standing(period).getResultStream().findFirst());
    }

    /** The same, held until the transaction ends, for a step that must not be taken twice. */
    public Optional<EvaluationSchedule> hold(Period period) {
        memory.forget(new Standing(period));
        Optional<EvaluationSchedule> held = memory.remember(new Standing(period), () -> standing(period)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst());
        held.map(EvaluationSchedule::version).ifPresent(seen::require);
        return held;
    }

    private TypedQuery<EvaluationSchedule> standing(Period period) {
        return entityManager
                .createQuery(
                        "select s from EvaluationSchedule s where s.period = :period and s.supersededAt is null",
                        EvaluationSchedule.class)
                .setParameter("period", period.toString());
    }

    /** One schedule by its id, for a step; a stranger's id, or none, is refused alike. */
    public EvaluationSchedule get(UUID id) {
        EvaluationSchedule found = Optional.ofNullable(entityManager.find(EvaluationSchedule.class, id))
                .orElseThrow(() -> new Refused(new ScheduleUnknown(id)));
        seen.require(found.version());
        return found;
    }

    /** Every schedule that stands, the newest period first. */
    public List<EvaluationSchedule> standing() {
        return entityManager
                .createQuery(
                        "select s from EvaluationSchedule s where s.supersededAt is null order by s.period desc",
                        EvaluationSchedule.class)
                .getResultList();
    }

    /** Keeps a new schedule; whatever it supersedes is written first, since one alone stands for a period. */
    public void add(EvaluationSchedule schedule) {
        entityManager.flush();
        entityManager.persist(schedule);
        memory.forget(new Standing(schedule.period()));
    }

    private record Standing(Period period) {}
}
