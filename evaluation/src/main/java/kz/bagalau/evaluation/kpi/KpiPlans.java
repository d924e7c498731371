package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Refused;

/** The individual work plans of the bound council, in all their versions. */
@ApplicationScoped
public class KpiPlans {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** The plan with its indicators; an address without a number names none. */
    public KpiPlan get(UUID id) {
        return Optional.ofNullable(id)
                .map(each -> em.find(KpiPlan.class, each))
                .orElseThrow(() -> new Refused(new KpiRefusal.NoSuchPlan()));
    }

    /** The plan, held by this transaction until it ends: two who write at once write one after the other. */
    public KpiPlan hold(UUID id) {
        return Optional.ofNullable(id)
                .map(each -> em.find(KpiPlan.class, each, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused(new KpiRefusal.NoSuchPlan()));
    }

    /** The plan, held as in {@link #hold}, and counted as changed with everything in it: who signs must have seen it. */
    public KpiPlan holdToWrite(UUID id) {
        return Optional.ofNullable(id)
                .map(each -> em.find(KpiPlan.class, each, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
                .orElseThrow(() -> new Refused(new KpiRefusal.NoSuchPlan()));
    }

    /** Keeps a new version. */
    public void add(KpiPlan plan) {
        em.persist(plan);
    }

    /** Every version of a servant's plan of the assessed period, the first first. */
    public List<KpiPlan> versions(UUID employee, Period assessed) {
        return whole("select p from KpiPlan p where p.employee = :who and p.period = :period order by p.number")
                .setParameter("who", employee)
                .setParameter("period", assessed.toString())
                .getResultList();
    }

    /** Every plan of the assessed period, in all versions. */
    public List<KpiPlan> of(Period assessed) {
        return whole("select p from KpiPlan p where p.period = :period order by p.employee, p.number")
                .setParameter("period", assessed.toString())
                .getResultList();
    }

    /** The plans in which this person is evaluated, sets or approves, the latest period first. */
    public List<KpiPlan> ofPerson(UUID person) {
        return whole("select p from KpiPlan p where p.employee = :who or p.evaluator = :who or p.approver = :who"
                        + " order by p.period desc, p.employee, p.number")
                .setParameter("who", person)
                .getResultList();
    }

    /** All plans of a servant, the latest first. */
    public List<KpiPlan> ofServant(UUID employee) {
        return whole("select p from KpiPlan p where p.employee = :who order by p.period desc, p.number desc")
                .setParameter("who", employee)
                .getResultList();
    }

    /**
     * The version that stands for a servant in an evaluated period: the last approved one that begins with the period or
     * before (¶22, ¶25).
     */
    public Optional<KpiPlan> standing(UUID employee, Period evaluated) {
        return ofServant(employee).stream()
                .filter(plan -> plan.standsFor(evaluated))
                .max(Comparator.comparingInt(KpiPlan::number));
    }

    /** The standing plans of everybody for an evaluated period, by servant, in as many statements as for one. */
    public Map<UUID, KpiPlan> standing(Period evaluated) {
        List<String> assessed = Stream.of(PeriodLength.values())
                .map(length -> Period.of(evaluated.firstDay(), length).toString())
                .toList();
        return whole("select p from KpiPlan p where p.period in :periods order by p.employee, p.number")
                .setParameter("periods", assessed)
                .getResultList()
                .stream()
                .filter(plan -> plan.standsFor(evaluated))
                .collect(Collectors.toMap(KpiPlan::employee, Function.identity(), (earlier, later) -> later));
    }

    private TypedQuery<KpiPlan> whole(String query) {
        return em.createQuery(query, KpiPlan.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.indicators.targets")
                .setHint("eclipselink.batch", "p.steps");
    }
}
