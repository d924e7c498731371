package kz.bagalau.evaluation.dispute;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/**
 * A disagreement about the procedure of evaluation (paragraph 16): never about a mark, which has its own way (12).
 *
 * <p>Its life: OPEN from the day on which HR registers it under the next number, with those concerned; CLOSED when HR
 * has examined it with them and writes down what came of it. A closed one stays as it is.
 */
@Entity
@Table(name = "disputes")
public class Dispute {

    /** What came of it. */
    public enum Outcome {
        GRANTED,
        PARTLY_GRANTED,
        NOT_GRANTED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private int number;

    @Column(name = "applicant_id")
    private UUID applicant;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String subject;

    @ElementCollection
    @CollectionTable(name = "dispute_persons", joinColumns = @JoinColumn(name = "dispute_id"))
    @Column(name = "employee_id")
    private Set<UUID> concerned = new HashSet<>();

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String findings;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Dispute() {}

    /** Registers it under this number. */
    static Dispute register(UUID id, int number, Disagreement told, String by, Instant at) {
        Dispute dispute = new Dispute();
        dispute.id = id;
        dispute.number = number;
        dispute.applicant = told.applicant();
        dispute.receivedOn = told.receivedOn();
        dispute.subject = told.subject().strip();
        dispute.concerned.addAll(told.concerned());
        dispute.registeredBy = by;
        dispute.registeredAt = at;
        return dispute;
    }

    /** Examined with those concerned, it is closed; once. */
    void close(Outcome what, String why, LocalDate on, LocalDate today, String by, Instant at) {
        if (closedOn != null) {
            throw new Refused(new DisputeRefusal.DisputeClosed(number));
        }
        if (why.isBlank()) {
            throw new Refused(new DisputeRefusal.DisputeTextMissing());
        }
        if (on.isBefore(receivedOn) || on.isAfter(today)) {
            throw new Refused(new DisputeRefusal.DisputeDayImpossible(receivedOn, today));
        }
        outcome = what;
        findings = why.strip();
        closedOn = on;
        closedBy = by;
        closedAt = at;
    }

    /** Whether this person brought it or is concerned by it. */
    public boolean concerns(UUID person) {
        return applicant.equals(person) || concerned.contains(person);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Its number in the register of the council. */
    public int number() {
        return number;
    }

    public UUID applicant() {
        return applicant;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String subject() {
        return subject;
    }

    /** With whom HR examines it. */
    public Set<UUID> concerned() {
        return Set.copyOf(concerned);
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> findings() {
        return Optional.ofNullable(findings);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
