package kz.bagalau.evaluation.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Paragraph 41: what a member says of the mark; he may say it anew until the session ends, the last words stand. */
@Entity(name = "CalibrationArgument")
@Table(name = "calibration_arguments")
public class Argument {

    /** Whether the member supports the mark or argues another one. */
    public enum Stance {
        SUPPORTS,
        CORRECTS
    }

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

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private BigDecimal mark;
    private String words;

    @Column(name = "said_at")
    private Instant saidAt;

    protected Argument() {}

    Argument(CalibrationCase calibration, Member member) {
        this.id = UUID.randomUUID();
        this.calibration = calibration;
        this.member = member;
    }

    void say(Optional<BigDecimal> proposed, String argued, Instant at) {
        stance = proposed.isPresent() ? Stance.CORRECTS : Stance.SUPPORTS;
        mark = proposed.orElse(null);
        words = argued;
        saidAt = at;
    }

    public Member member() {
        return member;
    }

    public Stance stance() {
        return stance;
    }

    /** The mark he proposes; empty when he supports the one that stands. */
    public Optional<BigDecimal> mark() {
        return Optional.ofNullable(mark);
    }

    public String words() {
        return words;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
