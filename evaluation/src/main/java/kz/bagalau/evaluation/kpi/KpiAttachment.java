package kz.bagalau.evaluation.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/**
 * A document by which an actual value is known (¶22), kept inside the fence of ¶20. Its hash was taken when it came in,
 * and it is shown only while it still has that hash.
 */
@Entity
@Table(name = "kpi_attachments")
public class KpiAttachment {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "sheet_id")
    private UUID sheet;

    private UUID line;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EvidenceFile.Kind kind;

    @Column(name = "size")
    private int bytes;

    private String sha256;
    private byte[] content;

    @Column(name = "attached_by")
    private String attachedBy;

    @Column(name = "attached_at")
    private Instant attachedAt;

    protected KpiAttachment() {}

    static KpiAttachment of(UUID sheet, UUID line, EvidenceFile file, String who, Instant at) {
        KpiAttachment attached = new KpiAttachment();
        attached.id = UUID.randomUUID();
        attached.sheet = sheet;
        attached.line = line;
        attached.name = file.name();
        attached.kind = file.kind();
        attached.bytes = file.content().length;
        attached.sha256 = file.sha256();
        attached.content = file.content();
        attached.attachedBy = who;
        attached.attachedAt = at;
        return attached;
    }

    /** The bytes as they came in; refused when they are no longer those. */
    byte[] verified() {
        if (!EvidenceFile.sha256(content).equals(sha256)) {
            throw new Refused(new EvidenceRefusal.EvidenceDamaged(name));
        }
        return content.clone();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID sheet() {
        return sheet;
    }

    /** The indicator it belongs to, by its number through all versions of the plan. */
    public UUID line() {
        return line;
    }

    /** The cleaned name; its ending tells the kind that the bytes have. */
    public String name() {
        return name;
    }

    public EvidenceFile.Kind kind() {
        return kind;
    }

    public String sha256() {
        return sha256;
    }
}
