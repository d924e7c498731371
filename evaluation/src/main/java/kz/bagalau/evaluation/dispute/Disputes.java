package kz.bagalau.evaluation.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.usecase.SeenVersion;

/** The register of disagreements of the bound council. */
@ApplicationScoped
public class Disputes {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    @Inject
    SeenVersion seen;

    /** The disagreement, held until this transaction ends: it is closed once. */
    public Dispute hold(UUID id) {
        Dispute held = Optional.ofNullable(id)
                .map(each -> em.find(Dispute.class, each, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Refused(new DisputeRefusal.NoSuchDispute()));
        seen.require(held.version());
        return held;
    }

    /** Keeps a new one. */
    public void add(Dispute dispute) {
        em.persist(dispute);
    }

    /** The next number of the register; two who ask at once cannot both keep theirs. */
    public int nextNumber() {
        return em.createQuery("select coalesce(max(d.number), 0) from Dispute d", Integer.class)
                        .getSingleResult()
                + 1;
    }

    /** All of them, the latest first. */
    public List<Dispute> all() {
        return em.createQuery(
                        "select distinct d from Dispute d left join fetch d.concerned order by d.number desc",
                        Dispute.class)
                .getResultList();
    }
}
