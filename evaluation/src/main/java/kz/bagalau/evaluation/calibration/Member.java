package kz.bagalau.evaluation.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Paragraph 38: one member of the session on one case. */
@Entity(name = "CalibrationMember")
@Table(name = "calibration_members")
public class Member {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private CalibrationCase calibration;

    @Column(name = "person_id")
    private UUID person;

    private String name;
    private boolean chair;
    private boolean present;

    protected Member() {}

    Member(CalibrationCase calibration, Member.Seat seat, boolean chair) {
        this.id = UUID.randomUUID();
        this.calibration = calibration;
        this.person = seat.person();
        this.name = seat.name();
        this.chair = chair;
    }

    void attends() {
        present = true;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    /** As the minutes write it. */
    public String name() {
        return name;
    }

    /** Whether he presides. */
    public boolean chair() {
        return chair;
    }

    /** Whether he was present when the session was opened: the quorum was counted then and stands. */
    public boolean present() {
        return present;
    }

    /** Somebody who is to sit in a session. */
    public record Seat(UUID person, String name) {}
}
