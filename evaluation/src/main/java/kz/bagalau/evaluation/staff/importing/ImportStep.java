package kz.bagalau.evaluation.staff.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** What an applied list changed of one person: how he stood before, and the version he had after. */
@Entity
@Table(name = "staff_import_steps")
public class ImportStep {

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID list;

    @Column(name = "employee_id")
    private UUID employee;

    private String before;

    @Column(name = "version_after")
    private int versionAfter;

    @Version
    private int version;

    protected ImportStep() {}

    ImportStep(UUID list, UUID employee, Optional<BeforeList> before, int versionAfter) {
        this.id = UUID.randomUUID();
        this.list = list;
        this.employee = employee;
        this.before = before.map(BeforeList::written).orElse("");
        this.versionAfter = versionAfter;
    }

    UUID employee() {
        return employee;
    }

    /** How the person stood; empty when the list brought him. */
    Optional<BeforeList> before() {
        return before.isEmpty() ? Optional.empty() : Optional.of(BeforeList.read(before));
    }

    int versionAfter() {
        return versionAfter;
    }
}
