package kz.bagalau.evaluation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/**
 * A person serves in another body for a time, or has come from one, first and last day included. The other body is a name
 * and nothing else: nobody there sees anything of this council, and this council nothing of there.
 */
@Entity
@Table(name = "secondments")
public class Secondment implements Span {

    /** Where the person is. */
    public enum Direction {
        /** Sent from here to the other body. */
        AWAY,
        /** Come here from the other body. */
        HERE
    }

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employee;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String body;

    @Column(name = "order_number")
    private String order;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Version
    private int version;

    protected Secondment() {}

    Secondment(
            UUID id,
            UUID employee,
            Direction direction,
            String body,
            String order,
            LocalDate from,
            Optional<LocalDate> until) {
        until.filter(from::isAfter).ifPresent(last -> {
            throw new Refused(new StaffRefusal.PeriodReversed(from, last));
        });
        this.id = id;
        this.employee = employee;
        this.direction = direction;
        this.body = body;
        this.order = order;
        this.from = from;
        this.until = until.orElse(null);
    }

    /** The day becomes the last one; one before the first, or later than was written, is refused. */
    void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(from) || until != null && lastDay.isAfter(until)) {
            throw new Refused(new StaffRefusal.EndOutside(from, until == null ? lastDay : until));
        }
        until = lastDay;
    }

    /** The order's id. */
    public UUID id() {
        return id;
    }

    /** The person. */
    public UUID employee() {
        return employee;
    }

    /** Sent from here, or come here. */
    public Direction direction() {
        return direction;
    }

    /** The other body's name. */
    public String body() {
        return body;
    }

    /** The order's number. */
    public String order() {
        return order;
    }

    @Override
    public LocalDate from() {
        return from;
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** The version for optimistic locking. */
    public int version() {
        return version;
    }
}
