package kz.bagalau.evaluation.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** How a person was named and reached until a day, that day included. Part of {@link Employee}. */
@Entity
@Table(name = "former_names")
public class FormerName {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "employee_id")
    private Employee employee;

    @Embedded
    private PersonName name;

    private String email;

    @Column(name = "valid_until")
    private LocalDate until;

    @Version
    private int version;

    protected FormerName() {}

    FormerName(Employee employee, PersonName name, String email, LocalDate until) {
        this.id = UUID.randomUUID();
        this.employee = employee;
        // An embedded value belongs to one row: the former name is a copy.
        this.name = PersonName.of(name.surname(), name.givenName(), name.patronymic());
        this.email = email;
        this.until = until;
    }

    /** The name. */
    public PersonName name() {
        return name;
    }

    /** The address. */
    public String email() {
        return email;
    }

    /** The last day on which it stood. */
    public LocalDate until() {
        return until;
    }
}
