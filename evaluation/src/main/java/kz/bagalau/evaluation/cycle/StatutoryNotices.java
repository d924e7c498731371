package kz.bagalau.evaluation.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The notices that were handed to the outbox. */
@ApplicationScoped
public class StatutoryNotices {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager entityManager;

    /** Those of a schedule. */
    public List<StatutoryNotice> of(UUID schedule) {
        return entityManager
                .createQuery("select n from StatutoryNotice n where n.schedule = :schedule", StatutoryNotice.class)
                .setParameter("schedule", schedule)
                .getResultList();
    }

    /** Keeps one. */
    public void add(StatutoryNotice notice) {
        entityManager.persist(notice);
    }
}
