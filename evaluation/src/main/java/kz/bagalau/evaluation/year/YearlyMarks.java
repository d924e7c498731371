package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/** The yearly marks of the bound council, with every earlier count. */
@ApplicationScoped
public class YearlyMarks {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** The count of this number. */
    public YearlyMark get(UUID id) {
        return Optional.ofNullable(id)
                .map(each -> em.find(YearlyMark.class, each))
                .orElseThrow(() -> new Refused(new YearRefusal.NoSuchYear()));
    }

    /** Keeps a new count. */
    public void add(YearlyMark mark) {
        em.persist(mark);
    }

    /** All counts of one servant's year, the first one first. */
    public List<YearlyMark> of(UUID employee, int year) {
        return em.createQuery(
                        "select m from YearlyMark m where m.employee = :who and m.year = :year order by m.turn",
                        YearlyMark.class)
                .setParameter("who", employee)
                .setParameter("year", year)
                .getResultList();
    }

    /** The count that stands: the latest; empty while the year is not formed. */
    public Optional<YearlyMark> standing(UUID employee, int year) {
        List<YearlyMark> all = of(employee, year);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** All counts of one servant, the latest year first and its latest count first. */
    public List<YearlyMark> of(UUID employee) {
        return em.createQuery(
                        "select m from YearlyMark m where m.employee = :who order by m.year desc, m.turn desc",
                        YearlyMark.class)
                .setParameter("who", employee)
                .getResultList();
    }

    /** All counts of the year, of everybody. */
    public List<YearlyMark> of(int year) {
        return em.createQuery(
                        "select m from YearlyMark m where m.year = :year order by m.employee, m.turn", YearlyMark.class)
                .setParameter("year", year)
                .getResultList();
    }
}
