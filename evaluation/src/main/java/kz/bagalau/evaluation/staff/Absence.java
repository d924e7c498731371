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
import java.util.UUID;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;

/** An absence of one of the kinds of paragraph 5: kind and dates, never a diagnosis. Part of {@link Employee}. */
@Entity
@Table(name = "absences")
public class Absence {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Version
    private int version;

    protected Absence() {}

    Absence(Employee employee, AbsenceSpan span) {
        this.id = UUID.randomUUID();
        this.employee = employee;
        this.kind = span.kind();
        this.from = span.from();
        this.until = span.until();
    }

    /** The absence's id, by which HR withdraws it. */
    public UUID id() {
        return id;
    }

    /** Kind and dates as the methodology reads them. */
    public AbsenceSpan span() {
        return new AbsenceSpan(kind, from, until);
    }
}
