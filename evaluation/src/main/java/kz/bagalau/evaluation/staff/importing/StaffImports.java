package kz.bagalau.evaluation.staff.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/** The uploaded lists of the bound council. */
@ApplicationScoped
public class StaffImports {

    private static final int RECENT = 20;

    @PersistenceContext(unitName = "bagalau")
    private EntityManager entityManager;

    /** The import of that id, if it has been uploaded. */
    public Optional<StaffImport> find(UUID id) {
        return Optional.ofNullable(entityManager.find(StaffImport.class, id));
    }

    /** The import of that id. */
    public StaffImport get(UUID id) {
        return find(id).orElseThrow(() -> new Refused(new FileRefusal.ImportUnknown()));
    }

    /** The import of that id, held until the end of the transaction: two who decide at once decide one by one. */
    public StaffImport hold(UUID id) {
        StaffImport held = get(id);
        entityManager.refresh(held, LockModeType.PESSIMISTIC_WRITE);
        return held;
    }

    /** Keeps a new draft. */
    public void add(StaffImport draft) {
        entityManager.persist(draft);
    }

    /** Keeps what a list changed of one person. */
    void add(ImportStep step) {
        entityManager.persist(step);
    }

    /** What the list changed, person by person; nothing for a list that was not applied. */
    List<ImportStep> steps(UUID list) {
        return entityManager
                .createQuery("select s from ImportStep s where s.list = :list", ImportStep.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** The latest ones without their rows, newest first. */
    public List<ImportLineView> recent() {
        return entityManager
                .createQuery(
                        "select new kz.bagalau.evaluation.staff.importing.ImportLineView("
                                + "i.id, i.fileName, i.rowCount, i.state, i.uploadedBy, i.uploadedAt)"
                                + " from StaffImport i order by i.uploadedAt desc, i.id",
                        ImportLineView.class)
                .setMaxResults(RECENT)
                .getResultList();
    }
}
