package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.Period;

/** The monitoring notes of the bound council. */
@ApplicationScoped
public class KpiNotes {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** Keeps a new note. */
    public void add(KpiNote note) {
        em.persist(note);
    }

    /** The notes on one servant in one period, the latest first. */
    public List<KpiNote> of(UUID employee, Period period) {
        return em.createQuery(
                        "select n from KpiNote n where n.employee = :who and n.period = :period"
                                + " order by n.writtenAt desc, n.id",
                        KpiNote.class)
                .setParameter("who", employee)
                .setParameter("period", period.toString())
                .getResultList();
    }
}
