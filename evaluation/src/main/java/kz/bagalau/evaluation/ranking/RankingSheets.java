package kz.bagalau.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.sheet.NoSuchSheet;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;

/** The sheets of the bound council. */
@ApplicationScoped
public class RankingSheets {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** The sheet with its marks. */
    public RankingSheet get(UUID id) {
        return Optional.ofNullable(em.find(RankingSheet.class, id)).orElseThrow(() -> new Refused(new NoSuchSheet()));
    }

    /**
     * The sheet, held by this transaction until it ends: of two windows that change it at once the second waits, and
     * then sees what the first has done.
     */
    public RankingSheet hold(UUID id) {
        return Optional.ofNullable(em.find(RankingSheet.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused(new NoSuchSheet()));
    }

    /** Keeps new sheets. */
    public void add(Collection<RankingSheet> sheets) {
        sheets.forEach(em::persist);
    }

    /** What this person evaluates in the period, as the evaluator or as the one he named. */
    public List<RankingSheet> of(UUID evaluator, Period period) {
        return em.createQuery(
                        "select distinct s from RankingSheet s left join fetch s.marks"
                                + " where s.period = :period and (s.evaluator = :who or s.namedEvaluator = :who)",
                        RankingSheet.class)
                .setParameter("period", period.toString())
                .setParameter("who", evaluator)
                .getResultList();
    }

    /** All sheets of the period, for counting. */
    public List<RankingSheet> of(Period period) {
        return em.createQuery(
                        "select distinct s from RankingSheet s left join fetch s.marks where s.period = :period",
                        RankingSheet.class)
                .setParameter("period", period.toString())
                .getResultList();
    }

    /** The periods in which this person evaluates somebody, the latest first. */
    public List<Period> periodsOf(UUID evaluator) {
        return em
                .createQuery(
                        "select distinct s.period from RankingSheet s"
                                + " where s.evaluator = :who or s.namedEvaluator = :who order by s.period desc",
                        String.class)
                .setParameter("who", evaluator)
                .getResultList()
                .stream()
                .map(Period::parse)
                .toList();
    }

    /** The periods that have sheets, the latest first. */
    public List<Period> periods() {
        return em
                .createQuery("select distinct s.period from RankingSheet s order by s.period desc", String.class)
                .getResultList()
                .stream()
                .map(Period::parse)
                .toList();
    }

    /** How many sheets the period has. */
    public int count(Period period) {
        return em.createQuery("select count(s) from RankingSheet s where s.period = :period", Long.class)
                .setParameter("period", period.toString())
                .getSingleResult()
                .intValue();
    }

    /** How many sheets of the period there are in each state that one of them has. */
    Map<RankingSheet.State, Integer> states(Period period) {
        return em
                .createQuery(
                        "select s.state, count(s) from RankingSheet s where s.period = :period group by s.state",
                        Object[].class)
                .setParameter("period", period.toString())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (RankingSheet.State) row[0], row -> ((Number) row[1]).intValue()));
    }
}
