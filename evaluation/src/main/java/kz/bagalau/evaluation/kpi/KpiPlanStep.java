package kz.bagalau.evaluation.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One step on the way of a plan: signed by name, dated, with the last day it had and, when late or returned, the reason. */
@Embeddable
public class KpiPlanStep {

    /** The steps in the order of paragraph 22. */
    public enum Kind {
        /** The evaluator sets the indicators. */
        SET,
        /** The unit that co-ordinates strategic planning agrees. */
        AGREED_BY_PLANNING,
        /** The personnel service agrees. */
        AGREED_BY_HR,
        /** The higher head approves: the stamp of annex 1. */
        APPROVED,
        /** HR places the plan in the system. */
        PLACED,
        /** Somebody on the way returns it to the evaluator. */
        RETURNED
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "taken_by")
    private String who;

    @Column(name = "taker")
    private UUID person;

    @Column(name = "taken_at")
    private Instant at;

    @Column(name = "due_on")
    private LocalDate due;

    private boolean late;

    @Column(name = "reason")
    private String words;

    protected KpiPlanStep() {}

    KpiPlanStep(Kind kind, Signature by, Optional<LocalDate> due, boolean late, String words) {
        this.kind = kind;
        this.who = by.name();
        this.person = by.person();
        this.at = by.at();
        this.due = due.orElse(null);
        this.late = late;
        this.words = words;
    }

    public Kind kind() {
        return kind;
    }

    /** Who took it, by name. */
    public String who() {
        return who;
    }

    /** His number in the sign-in service. */
    public UUID person() {
        return person;
    }

    public Instant at() {
        return at;
    }

    /** The last day the step had, where the edition sets one. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** Whether it came after that day. */
    public boolean late() {
        return late;
    }

    /** Why it was late or why the plan was returned; empty otherwise. */
    public String words() {
        return words;
    }

    /** Who takes a step, and when. */
    public record Signature(UUID person, String name, Instant at, LocalDate today) {}
}
