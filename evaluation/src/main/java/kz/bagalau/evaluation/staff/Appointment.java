package kz.bagalau.evaluation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A person in a post, first and last day included. Part of {@link Employee}. */
@Entity
@Table(name = "appointments")
public class Appointment implements Career.Held {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @Column(name = "post_id")
    private UUID post;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "held_since")
    private LocalDate heldSince;

    @Column(name = "order_number")
    private String order;

    @Column(name = "ending_order")
    private String endingOrder = "";

    @Version
    private int version;

    protected Appointment() {}

    Appointment(Employee employee, UUID post, LocalDate from, String order) {
        this.id = UUID.randomUUID();
        this.employee = employee;
        this.post = post;
        this.from = from;
        this.order = order;
    }

    @Override
    public UUID post() {
        return post;
    }

    @Override
    public LocalDate from() {
        return from;
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * The first day in this very post (paragraph 5): an earlier one than that of the appointment where a council before
     * this one, which it succeeded by an act, held the post with the person in it (reading R55).
     */
    @Override
    public LocalDate since() {
        return heldSince == null ? from : heldSince;
    }

    /** The number of the order of the appointment, empty when it is not recorded. */
    public String order() {
        return order;
    }

    /** The number of the order that ended it, empty when it is not recorded. */
    public String endingOrder() {
        return endingOrder;
    }

    void heldSince(LocalDate first) {
        heldSince = first.equals(from) ? null : first;
    }

    void endOn(LocalDate lastDay, String byOrder) {
        until = lastDay;
        endingOrder = byOrder;
    }

    void correct(UUID rightPost, String rightOrder) {
        heldSince = rightPost.equals(post) ? heldSince : null;
        post = rightPost;
        order = rightOrder.isEmpty() ? order : rightOrder;
    }
}
