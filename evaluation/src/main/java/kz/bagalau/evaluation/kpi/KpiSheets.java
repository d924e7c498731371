package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.NoSuchSheet;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;

/** The sheets of the bound council by the method of indicators. */
@ApplicationScoped
public class KpiSheets {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** The sheet with its lines; an address without a number names none. */
    public KpiSheet get(UUID id) {
        return Optional.ofNullable(id)
                .map(each -> em.find(KpiSheet.class, each))
                .orElseThrow(() -> new Refused(new NoSuchSheet()));
    }

    /**
     * The sheet, held by this transaction until it ends: of two windows that change it at once the second waits, and
     * then sees what the first has done.
     */
    public KpiSheet hold(UUID id) {
        return Optional.ofNullable(id)
                .map(each -> em.find(KpiSheet.class, each, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused(new NoSuchSheet()));
    }

    /** Keeps a new sheet. */
    public void add(KpiSheet sheet) {
        em.persist(sheet);
    }

    /** The sheet of one servant in one period. */
    public Optional<KpiSheet> of(UUID employee, Period period) {
        return em
                .createQuery("select s from KpiSheet s where s.employee = :who and s.period = :period", KpiSheet.class)
                .setParameter("who", employee)
                .setParameter("period", period.toString())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** All sheets of the period. */
    public List<KpiSheet> of(Period period) {
        return em.createQuery(
                        "select distinct s from KpiSheet s left join fetch s.lines where s.period = :period",
                        KpiSheet.class)
                .setParameter("period", period.toString())
                .getResultList();
    }

    /** The sheets that are not closed, of whatever period, the earliest first. */
    public List<KpiSheet> unfinished() {
        return em.createQuery(
                        "select distinct s from KpiSheet s left join fetch s.lines where s.closedAt is null"
                                + " order by s.period",
                        KpiSheet.class)
                .getResultList();
    }

    /** The periods that have sheets, the latest first. */
    public List<Period> periods() {
        return em
                .createQuery("select distinct s.period from KpiSheet s order by s.period desc", String.class)
                .getResultList()
                .stream()
                .map(Period::parse)
                .toList();
    }

    /** How many sheets of the period the evaluators have or are to have. */
    public int count(Period period) {
        return counted(period).all();
    }

    /** How far the sheets of the period have come. */
    Counted counted(Period period) {
        Object[] numbers = em.createQuery(
                        "select count(s), count(s.sentAt), count(s.closedAt) from KpiSheet s where s.period = :period",
                        Object[].class)
                .setParameter("period", period.toString())
                .getSingleResult();
        return new Counted(number(numbers[0]), number(numbers[1]), number(numbers[2]));
    }

    /**
     * How far the sheets of a period have come.
     *
     * @param sent for how many the actual values were sent
     */
    record Counted(int all, int sent, int closed) {}

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }
}
