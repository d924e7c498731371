package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scanned proofs of the bound council. */
@ApplicationScoped
public class AcquaintanceScans {

    @PersistenceContext(unitName = "bagalau")
    private EntityManager em;

    /** The scan of an entry with its bytes, if it has one. */
    public Optional<AcquaintanceScan> find(UUID entry) {
        return Optional.ofNullable(entry).map(each -> em.find(AcquaintanceScan.class, each));
    }

    /** Keeps a scan. */
    public void add(AcquaintanceScan scan) {
        em.persist(scan);
    }

    /** The scans of these results by their entries, without the bytes. */
    public Map<UUID, ScanView> of(Collection<UUID> results) {
        if (results.isEmpty()) {
            return Map.of();
        }
        List<ScanView> all = em.createQuery(
                        "select new kz.bagalau.evaluation.result.ScanView(s.entry, s.name, s.bytes, s.sha256)"
                                + " from AcquaintanceScan s where s.result in :results",
                        ScanView.class)
                .setParameter("results", results)
                .getResultList();
        return all.stream().collect(Collectors.toMap(ScanView::entry, Function.identity()));
    }
}
