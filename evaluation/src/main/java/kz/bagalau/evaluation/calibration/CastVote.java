package kz.bagalau.evaluation.calibration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** Paragraph 41: one member's one vote, which the database lets stand once. */
@Entity(name = "CalibrationVote")
@Table(name = "calibration_votes")
public class CastVote {

    /** For the correction, or against it. */
    public enum Choice {
        FOR,
        AGAINST
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private CalibrationCase calibration;

    @ManyToOne
    @JoinColumn(name = "ballot_id")
    private Ballot ballot;

    @ManyToOne
    @JoinColumn(name = "member_id")
    private Member member;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    protected CastVote() {}

    CastVote(CalibrationCase calibration, Ballot ballot, Member member, Choice choice) {
        this.id = UUID.randomUUID();
        this.calibration = calibration;
        this.ballot = ballot;
        this.member = member;
        this.choice = choice;
    }

    /** A secret vote is counted and forgotten. */
    void forget() {
        choice = null;
    }

    Member member() {
        return member;
    }

    Optional<Choice> choice() {
        return Optional.ofNullable(choice);
    }
}
