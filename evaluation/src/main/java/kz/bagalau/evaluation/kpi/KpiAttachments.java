package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Refused;

/** The documents of the sheets of the bound council. */
@ApplicationScoped
public class KpiAttachments {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** The document with its bytes. */
    public KpiAttachment get(UUID id) {
        return Optional.ofNullable(id)
                .map(each -> em.find(KpiAttachment.class, each))
                .orElseThrow(() -> new Refused(new EvidenceRefusal.NoSuchEvidence()));
    }

    /** Keeps a document. */
    public void add(KpiAttachment attachment) {
        em.persist(attachment);
    }

    /** Takes a document off. */
    public void remove(KpiAttachment attachment) {
        em.remove(attachment);
    }

    /** The documents of a sheet by their indicators, without the bytes, the oldest first. */
    public Map<UUID, List<EvidenceView>> of(UUID sheet) {
        return em
                .createQuery(
                        "select new kz.bagalau.evaluation.kpi.EvidenceView("
                                + "a.id, a.line, a.name, a.kind, a.bytes, a.sha256, a.attachedBy, a.attachedAt)"
                                + " from KpiAttachment a where a.sheet = :sheet order by a.attachedAt, a.id",
                        EvidenceView.class)
                .setParameter("sheet", sheet)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(EvidenceView::line));
    }

    /** How many documents a sheet has. */
    public int count(UUID sheet) {
        return em.createQuery("select count(a) from KpiAttachment a where a.sheet = :sheet", Long.class)
                .setParameter("sheet", sheet)
                .getSingleResult()
                .intValue();
    }
}
