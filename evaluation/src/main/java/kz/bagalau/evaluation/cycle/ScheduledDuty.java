package kz.bagalau.evaluation.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;

/**
 * One dated row of a schedule: what is due, from which day, until which day, and by which paragraphs. The date that the
 * text names stays beside the date that holds, so that a move off a day off can always be explained.
 */
@Embeddable
public class ScheduledDuty {

    @Column(name = "duty")
    private String key;

    @Enumerated(EnumType.STRING)
    private Branch branch;

    private String paragraphs;

    @Column(name = "starts_on")
    private LocalDate starts;

    @Column(name = "literal_on")
    private LocalDate literal;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "moved_by")
    private String movedBy;

    /** Which part of the evaluation a duty belongs to; the later parts are dated here, their work comes later. */
    public enum Branch {
        RANKING,
        KPI,
        SURVEY,
        CALIBRATION,
        NOTICE;

        /** Whether the portal already carries the duty out, not only dates it. */
        public boolean isCarriedOut() {
            return this == RANKING || this == KPI || this == NOTICE;
        }
    }

    protected ScheduledDuty() {}

    /**
     * A row.
     *
     * @param starts the first day of the duty
     * @param literal the last day as the text reads it
     * @param due the last day that holds
     * @param movedBy the reading that moved the one to the other, if they differ
     */
    public ScheduledDuty(
            String key,
            Branch branch,
            List<Citation> by,
            LocalDate starts,
            LocalDate literal,
            LocalDate due,
            Optional<String> movedBy) {
        if (by.isEmpty()) {
            throw new IllegalArgumentException("A duty without a paragraph: " + key);
        }
        this.key = Objects.requireNonNull(key, "key");
        this.branch = Objects.requireNonNull(branch, "branch");
        this.paragraphs =
                String.join(" ", by.stream().map(Citation::paragraph).distinct().toList());
        this.starts = Objects.requireNonNull(starts, "starts");
        this.literal = Objects.requireNonNull(literal, "literal");
        this.due = Objects.requireNonNull(due, "due");
        this.movedBy = movedBy.orElse(null);
    }

    /** Which duty; the words stand under {@code cycle.duty.} and this key. */
    public String key() {
        return key;
    }

    /** The part of the evaluation. */
    public Branch branch() {
        return branch;
    }

    /** The paragraphs, the one that sets the term first. */
    public List<Citation> by() {
        return Arrays.stream(paragraphs.split(" ")).map(Citation::of).toList();
    }

    /** The first day. */
    public LocalDate starts() {
        return starts;
    }

    /** The last day as the text reads it. */
    public LocalDate literal() {
        return literal;
    }

    /** The last day that holds. */
    public LocalDate due() {
        return due;
    }

    /** The reading that moved the last day off a day off. */
    public Optional<String> movedBy() {
        return Optional.ofNullable(movedBy);
    }
}
