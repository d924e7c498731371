package kz.bagalau.evaluation.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.usecase.SeenVersion;

/** The feedback meetings of the bound council. */
@ApplicationScoped
public class Meetings {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    @Inject
    SeenVersion seen;

    /** The meeting, held until this transaction ends: it is confirmed once. */
    public Optional<Meeting> hold(UUID id) {
        Optional<Meeting> held =
                Optional.ofNullable(id).map(each -> em.find(Meeting.class, each, LockModeType.PESSIMISTIC_WRITE));
        held.map(Meeting::version).ifPresent(seen::require);
        return held;
    }

    /** Keeps a new one. */
    public void add(Meeting meeting) {
        em.persist(meeting);
    }

    /** The meetings on one result, the first one first. */
    public List<Meeting> of(UUID result) {
        return em.createQuery(
                        "select m from Meeting m where m.result = :result order by m.heldOn, m.recordedAt",
                        Meeting.class)
                .setParameter("result", result)
                .getResultList();
    }
}
