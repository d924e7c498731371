package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;

/** What the bound council has decided about sheets that a later edition would touch. */
@ApplicationScoped
public class Retroactions {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** The decisions about one sheet, the oldest first. */
    public List<Retroaction> of(UUID sheet) {
        return em.createQuery(
                        "select r from Retroaction r where r.sheet = :sheet order by r.decidedAt", Retroaction.class)
                .setParameter("sheet", sheet)
                .getResultList();
    }

    /** The decisions because of one edition. */
    public List<Retroaction> of(EditionId edition) {
        return em.createQuery("select r from Retroaction r where r.edition = :edition", Retroaction.class)
                .setParameter("edition", edition.value())
                .getResultList();
    }

    /** Keeps a decision. */
    public void add(Retroaction decided) {
        em.persist(decided);
    }
}
