package kz.bagalau.evaluation.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.Mean;

/**
 * The decision about one sheet when an edition applies to days before it. It is written once and never changes: the
 * sheet keeps its edition and its first result, and a recomputed result stands here, beside it.
 */
@Entity
@Table(name = "retroactions")
public class Retroaction {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "sheet_id")
    private UUID sheet;

    private String edition;

    @Enumerated(EnumType.STRING)
    private RetroDecision decision;

    private BigDecimal mean;

    @Enumerated(EnumType.STRING)
    private GradeRank grade;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    protected Retroaction() {}

    private static Retroaction decide(
            UUID sheet, EditionId edition, RetroDecision decision, String reason, String who, Instant when) {
        Retroaction made = new Retroaction();
        made.id = UUID.randomUUID();
        made.sheet = sheet;
        made.edition = edition.value();
        made.decision = decision;
        made.reason = reason.strip();
        made.decidedBy = who;
        made.decidedAt = when;
        return made;
    }

    /** The sheet stays as it is. */
    public static Retroaction stays(UUID sheet, EditionId later, String reason, String who, Instant when) {
        return decide(sheet, later, RetroDecision.STAYS, reason, who, when);
    }

    /** The result under the later edition, beside the first one. */
    public static Retroaction recomputed(
            UUID sheet, EditionId later, Mean mean, Grade grade, String reason, String who, Instant when) {
        Retroaction made = decide(sheet, later, RetroDecision.RECOMPUTED, reason, who, when);
        made.mean = mean.value();
        made.grade = grade.rank();
        return made;
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

    /** The later edition. */
    public EditionId edition() {
        return new EditionId(edition);
    }

    public RetroDecision decision() {
        return decision;
    }

    /** The mean under the later edition. */
    public Optional<BigDecimal> mean() {
        return Optional.ofNullable(mean);
    }

    /** The grade under the later edition. */
    public Optional<GradeRank> grade() {
        return Optional.ofNullable(grade);
    }

    public String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }
}
