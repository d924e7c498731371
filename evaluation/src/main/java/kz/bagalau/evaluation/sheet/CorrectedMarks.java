package kz.bagalau.evaluation.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The marks of the bound council that calibration sessions corrected (paragraph 41), of every method. */
@ApplicationScoped
public class CorrectedMarks {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** Keeps a new correction. */
    public void add(CorrectedMark mark) {
        em.persist(mark);
    }

    /** The correction that counts for the sheet, and for the result of the same number: the latest; empty when there is none. */
    public Optional<CorrectedMark> of(UUID sheet) {
        return em
                .createQuery(
                        "select m from CorrectedMark m where m.sheet = :sheet order by m.decidedAt desc",
                        CorrectedMark.class)
                .setParameter("sheet", sheet)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The corrections that count for a person's results, by their numbers: of each the latest. */
    public Map<UUID, CorrectedMark> standing(UUID employee) {
        Map<UUID, CorrectedMark> standing = new HashMap<>();
        em.createQuery(
                        "select m from CorrectedMark m where m.employee = :who order by m.decidedAt",
                        CorrectedMark.class)
                .setParameter("who", employee)
                .getResultList()
                .forEach(mark -> standing.put(mark.sheet(), mark));
        return Map.copyOf(standing);
    }

    /** The corrections of a person's marks in the periods of a year, the earliest decision first. */
    public List<CorrectedMark> of(UUID employee, int year) {
        return em.createQuery(
                        "select m from CorrectedMark m where m.employee = :who and m.period like :year"
                                + " order by m.decidedAt",
                        CorrectedMark.class)
                .setParameter("who", employee)
                .setParameter("year", year + "%")
                .getResultList();
    }
}
