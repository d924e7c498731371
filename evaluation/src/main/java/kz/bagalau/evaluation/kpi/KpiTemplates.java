package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/** The library of indicators of the bound council. */
@ApplicationScoped
public class KpiTemplates {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** What is in use, by name. */
    public List<KpiTemplate> inUse() {
        return em.createQuery(
                        "select t from KpiTemplate t where t.setAsideAt is null order by t.name", KpiTemplate.class)
                .getResultList();
    }

    /** One of them. */
    public KpiTemplate get(UUID id) {
        return Optional.ofNullable(em.find(KpiTemplate.class, id))
                .orElseThrow(() -> new Refused(new KpiRefusal.NoSuchIndicator()));
    }

    /** Puts one in. */
    public void add(KpiTemplate template) {
        em.persist(template);
    }
}
