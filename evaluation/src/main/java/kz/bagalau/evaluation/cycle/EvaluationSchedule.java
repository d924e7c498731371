package kz.bagalau.evaluation.cycle;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.AbsentId;

/**
 * The evaluation schedule of one period (paragraph 10). The HR service builds it from the edition in force on the
 * period's first day and from the working calendar: a DRAFT. HR submits it to the official who appoints and dismisses:
 * SUBMITTED. He approves it, APPROVED, or returns it with a reason, RETURNED; then HR builds a new one, the returned one
 * stays as a record and the same road begins again. Only an approved schedule lets the period be opened, once the period is over: the sheets go to the
 * evaluators and the schedule remembers when. It keeps the edition and the version of the calendar it was built with,
 * so that each of its dates can be counted again years later.
 */
@Entity
@Table(name = "evaluation_schedules")
public class EvaluationSchedule {

    @Id
    private UUID id;

    private String period;

    private String edition;

    @Column(name = "calendar_version")
    private String calendarVersion;

    @Enumerated(EnumType.STRING)
    private ScheduleState state;

    @Column(name = "built_at")
    private Instant builtAt;

    @Column(name = "built_by")
    private String builtBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Convert(converter = AbsentId.class)
    @Column(name = "submitter")
    private UUID submitter;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @ElementCollection
    @CollectionTable(name = "scheduled_duties", joinColumns = @JoinColumn(name = "schedule_id"))
    @OrderColumn(name = "place")
    private List<ScheduledDuty> duties = new ArrayList<>();

    @Version
    private int version;

    protected EvaluationSchedule() {}

    /** HR builds the schedule of the period from an edition and a calendar. */
    EvaluationSchedule(
            UUID id,
            Period period,
            EditionId edition,
            String calendarVersion,
            List<ScheduledDuty> duties,
            String who,
            Instant when) {
        this.id = id;
        this.period = period.toString();
        this.edition = edition.value();
        this.calendarVersion = calendarVersion;
        this.duties = new ArrayList<>(duties);
        this.builtBy = who;
        this.builtAt = when;
        this.state = ScheduleState.DRAFT;
    }

    /** HR builds the period anew: this schedule stays as a record; the next one tells why it was returned. */
    void giveWayTo(Citation by, EvaluationSchedule next, Instant when) {
        if (state == ScheduleState.APPROVED) {
            throw new Refused(new CycleRefusal.ScheduleAlreadyApproved(by, period()));
        }
        supersededAt = when;
        next.returnReason = returnReason;
    }

    /** HR puts the draft before the official. */
    void submit(Citation by, UUID subject, String who, Instant when) {
        if (state != ScheduleState.DRAFT) {
            throw new Refused(new CycleRefusal.ScheduleNotDraft(by, period()));
        }
        submitter = subject;
        submittedBy = who;
        submittedAt = when;
        state = ScheduleState.SUBMITTED;
    }

    /** The official approves. */
    void approve(Citation by, UUID subject, String who, Instant when) {
        requireSubmittedToAnother(by, subject);
        decide(who, when, ScheduleState.APPROVED);
        returnReason = null;
    }

    /** The official returns the schedule; without a reason HR could not mend it. */
    void sendBack(Citation by, String reason, UUID subject, String who, Instant when) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(new CycleRefusal.ReturnReasonMissing(by));
        }
        requireSubmittedToAnother(by, subject);
        decide(who, when, ScheduleState.RETURNED);
        returnReason = reason.strip();
    }

    /** The period is opened: approved, over, and not opened before. */
    void open(Citation by, LocalDate today, String who, Instant when) {
        requireUnderWay(by, today);
        openedBy = who;
        openedAt = when;
    }

    /** What the schedule dates may begin: it is approved, and the period is over. */
    void requireUnderWay(Citation by, LocalDate today) {
        if (state != ScheduleState.APPROVED) {
            throw new Refused(new CycleRefusal.ScheduleNotApproved(by, period()));
        }
        if (!today.isAfter(period().lastDay())) {
            throw new Refused(new CycleRefusal.PeriodNotOver(by, period(), period().lastDay()));
        }
    }

    private void requireSubmittedToAnother(Citation by, UUID subject) {
        if (state != ScheduleState.SUBMITTED) {
            throw new Refused(new CycleRefusal.ScheduleNotSubmitted(by, period()));
        }
        if (subject.equals(submitter)) {
            throw new Refused(new CycleRefusal.OwnSubmission(by));
        }
    }

    private void decide(String who, Instant when, ScheduleState decided) {
        decidedBy = who;
        decidedAt = when;
        state = decided;
    }

    public UUID id() {
        return id;
    }

    /** The evaluated period. */
    public Period period() {
        return Period.parse(period);
    }

    /** The edition in force on the period's first day (reading R06). */
    public EditionId edition() {
        return new EditionId(edition);
    }

    /** The version of the working calendar that the dates were counted with. */
    public String calendarVersion() {
        return calendarVersion;
    }

    public ScheduleState state() {
        return state;
    }

    /** The rows, by date. */
    public List<ScheduledDuty> duties() {
        return List.copyOf(duties);
    }

    /** The row of the duty. */
    public Optional<ScheduledDuty> duty(String key) {
        return duties.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The last day of a duty. */
    LocalDate due(String key) {
        return duty(key)
                .orElseThrow(() -> new IllegalStateException("Not in the schedule: " + key))
                .due();
    }

    /** The last day of the first duty that follows the period: by then the schedule must stand (reading R32). */
    LocalDate firstDue() {
        return Timetable.firstDue(duties);
    }

    /** Whether the period was opened. */
    public boolean isOpened() {
        return openedAt != null;
    }

    /** Whether it was opened after the moment. */
    boolean openedAfter(Instant moment) {
        return openedAt != null && openedAt.isAfter(moment);
    }

    /** Who built it and when. */
    public Step built() {
        return new Step(builtBy, builtAt);
    }

    /** Who submitted it and when. */
    public Optional<Step> submitted() {
        return step(submittedBy, submittedAt);
    }

    /** Who approved or returned it last, and when. */
    public Optional<Step> decided() {
        return step(decidedBy, decidedAt);
    }

    /** Who opened the period and when. */
    public Optional<Step> opened() {
        return step(openedBy, openedAt);
    }

    /** Why the official returned it, or the schedule before it; empty once it is approved. */
    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    public int version() {
        return version;
    }

    private static Optional<Step> step(String who, Instant when) {
        return when == null ? Optional.empty() : Optional.of(new Step(who, when));
    }

    /** Who took a step of the schedule's life and when. */
    public record Step(String who, Instant when) {}
}
