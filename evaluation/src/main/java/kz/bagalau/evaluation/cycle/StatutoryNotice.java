package kz.bagalau.evaluation.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.notice.NoticeKind;

/**
 * The notice that the edition owes one person in a period (paragraphs 26, 30), handed to the outbox once. It is written
 * when it is handed over and never changes; whether it was delivered and opened is the outbox's to prove.
 */
@Entity
@Table(name = "statutory_notices")
public class StatutoryNotice {

    @Id
    private UUID id;

    @Column(name = "schedule_id")
    private UUID schedule;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private String postedBy;

    @Column(name = "notice_id")
    private UUID notice;

    @Version
    private int version;

    protected StatutoryNotice() {}

    /** Handed over now. */
    StatutoryNotice(
            UUID schedule,
            NoticeKind kind,
            UUID employee,
            LocalDate due,
            Instant postedAt,
            String postedBy,
            UUID notice) {
        this.id = UUID.randomUUID();
        this.schedule = schedule;
        this.kind = kind;
        this.employee = employee;
        this.due = due;
        this.postedAt = postedAt;
        this.postedBy = postedBy;
        this.notice = notice;
    }

    /** Which notice. */
    public NoticeKind kind() {
        return kind;
    }

    /** Whom it went to. */
    public UUID employee() {
        return employee;
    }

    /** The notice in the outbox, which proves its delivery. */
    public UUID notice() {
        return notice;
    }

    /** When it was handed to the outbox. */
    public Instant postedAt() {
        return postedAt;
    }
}
