package kz.bagalau.evaluation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/**
 * An order by which somebody performs the duties of an evaluator who is away, on these days, both included. It is entered,
 * and may end earlier than was thought; it is never rewritten. Whether it moves a sheet is for the edition to say.
 */
@Entity
@Table(name = "substitutions")
public class Substitution {

    @Id
    private UUID id;

    @Column(name = "evaluator_id")
    private UUID evaluator;

    @Column(name = "substitute_id")
    private UUID substitute;

    @Column(name = "order_number")
    private String order;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Version
    private int version;

    protected Substitution() {}

    Substitution(UUID id, UUID evaluator, UUID substitute, String order, LocalDate from, LocalDate until) {
        if (evaluator.equals(substitute)) {
            throw new Refused(new StaffRefusal.OwnSubstitute());
        }
        if (until.isBefore(from)) {
            throw new Refused(new StaffRefusal.PeriodReversed(from, until));
        }
        this.id = id;
        this.evaluator = evaluator;
        this.substitute = substitute;
        this.order = order;
        this.from = from;
        this.until = until;
    }

    /** The day becomes the last one; a later one than was written, or one before the first, is refused. */
    void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(from) || lastDay.isAfter(until)) {
            throw new Refused(new StaffRefusal.EndOutside(from, until));
        }
        until = lastDay;
    }

    boolean covers(LocalDate day) {
        return overlaps(day, day);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }

    /** The order's id. */
    public UUID id() {
        return id;
    }

    /** Whose duties are performed. */
    public UUID evaluator() {
        return evaluator;
    }

    /** Who performs them. */
    public UUID substitute() {
        return substitute;
    }

    /** The order's number. */
    public String order() {
        return order;
    }

    /** The first day. */
    public LocalDate from() {
        return from;
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }

    /** The version for optimistic locking. */
    public int version() {
        return version;
    }
}
