package kz.bagalau.evaluation.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Paragraph 41: a member's signature under the minutes, or that he declined to sign (R57); given once, never taken back.
 */
@Entity(name = "CalibrationSignature")
@Table(name = "calibration_signatures")
public class Signature {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private CalibrationCase calibration;

    @ManyToOne
    @JoinColumn(name = "member_id")
    private Member member;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String declined;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Signature() {}

    Signature(CalibrationCase calibration, Member member, Instant at) {
        this.id = UUID.randomUUID();
        this.calibration = calibration;
        this.member = member;
        this.signedAt = at;
    }

    static Signature declined(CalibrationCase calibration, Member member, String why, CalibrationCase.Signer by) {
        Signature refusal = new Signature(calibration, member, by.at());
        refusal.declined = why;
        refusal.recordedBy = by.name();
        return refusal;
    }

    /** Why he would not sign; empty for a signature. */
    public Optional<String> declined() {
        return Optional.ofNullable(declined);
    }

    /** Who recorded that he would not. */
    public Optional<String> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }

    public Member member() {
        return member;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
