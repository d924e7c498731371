package kz.bagalau.evaluation.staff.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/**
 * A list of people that HR has uploaded. It begins as a draft that writes nothing to the register; then it is applied
 * as a whole, or discarded, once and for all. Applying it again, or discarding it again, is the same act and changes
 * nothing.
 */
@Entity
@Table(name = "staff_imports")
public class StaffImport {

    @Id
    private UUID id;

    @Column(name = "file_name")
    private String fileName;

    private String content;

    private String ignored;

    @Column(name = "row_count")
    private int rowCount;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    protected StaffImport() {}

    /** A new draft. */
    StaffImport(UUID id, String fileName, PeopleTable table, String who, Instant now) {
        this.id = id;
        this.fileName = fileName;
        this.content = DraftText.of(table);
        this.ignored = String.join("\n", table.ignored());
        this.rowCount = table.lines().size();
        this.state = ImportState.DRAFT;
        this.uploadedBy = who;
        this.uploadedAt = now;
    }

    /** The draft has become the register; false when it had before. */
    boolean apply(Instant now) {
        return decide(ImportState.APPLIED, now);
    }

    /** The draft is given up; false when it was before. */
    boolean discard(Instant now) {
        return decide(ImportState.DISCARDED, now);
    }

    /** What the list had written is no more in the register. */
    void undo(Instant now) {
        state = ImportState.UNDONE;
        decidedAt = now;
    }

    private boolean decide(ImportState decision, Instant now) {
        if (state == decision) {
            return false;
        }
        if (state != ImportState.DRAFT) {
            throw new Refused(new FileRefusal.ImportDecided());
        }
        state = decision;
        decidedAt = now;
        return true;
    }

    /** The import's id. */
    public UUID id() {
        return id;
    }

    /** The file's own name. */
    public String fileName() {
        return fileName;
    }

    /** The rows as they were read. */
    PeopleTable table() {
        return DraftText.read(content);
    }

    /** Headings that nobody knows. */
    public List<String> ignored() {
        return ignored.isEmpty() ? List.of() : List.of(ignored.split("\n"));
    }

    /** How many rows it has. */
    public int rowCount() {
        return rowCount;
    }

    /** Draft, applied or discarded. */
    public ImportState state() {
        return state;
    }

    /** Who uploaded it. */
    public String uploadedBy() {
        return uploadedBy;
    }

    /** When it was uploaded. */
    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** When it was applied or discarded. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
