package kz.bagalau.evaluation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who heads a person, directly or from above, first and last day included. Part of {@link Employee}. */
@Entity
@Table(name = "head_lines")
public class HeadLine implements Career.Headed {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @Enumerated(EnumType.STRING)
    private HeadKind kind;

    @Column(name = "head_id")
    private UUID head;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Version
    private int version;

    protected HeadLine() {}

    HeadLine(Employee employee, HeadKind kind, UUID head, LocalDate from) {
        this.id = UUID.randomUUID();
        this.employee = employee;
        this.kind = kind;
        this.head = head;
        this.from = from;
    }

    @Override
    public HeadKind kind() {
        return kind;
    }

    @Override
    public UUID head() {
        return head;
    }

    @Override
    public LocalDate from() {
        return from;
    }

    @Override
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    void endOn(LocalDate lastDay) {
        until = lastDay;
    }

    void correct(UUID rightHead) {
        head = rightHead;
    }
}
