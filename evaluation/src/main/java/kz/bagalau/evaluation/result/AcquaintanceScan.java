package kz.bagalau.evaluation.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.EvidenceFile;
import kz.bagalau.evaluation.kpi.EvidenceRefusal;
import kz.bagalau.methodology.Refused;

/** The scanned proof of one entry of the register (paragraph 11), shown only while it has the hash it came in with. */
@Entity
@Table(name = "acquaintance_scans")
public class AcquaintanceScan {

    @Id
    @Column(name = "record_id")
    private UUID entry;

    @Version
    private int version;

    @Column(name = "result_id")
    private UUID result;

    private String name;

    @Enumerated(EnumType.STRING)
    private EvidenceFile.Kind kind;

    @Column(name = "size")
    private int bytes;

    private String sha256;
    private byte[] content;

    protected AcquaintanceScan() {}

    static AcquaintanceScan of(AcquaintanceRecord entry, Result result, EvidenceFile file) {
        AcquaintanceScan scan = new AcquaintanceScan();
        scan.entry = entry.id();
        scan.result = result.id();
        scan.name = file.name();
        scan.kind = file.kind();
        scan.bytes = file.content().length;
        scan.sha256 = file.sha256();
        scan.content = file.content();
        return scan;
    }

    /** The bytes as they came in; refused when they are no longer those. */
    byte[] verified() {
        if (!EvidenceFile.sha256(content).equals(sha256)) {
            throw new Refused(new EvidenceRefusal.EvidenceDamaged(name));
        }
        return content.clone();
    }

    public UUID entry() {
        return entry;
    }

    public UUID result() {
        return result;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return kind.mediaType();
    }

    public int bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }
}
