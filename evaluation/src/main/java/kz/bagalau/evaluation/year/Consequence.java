package kz.bagalau.evaluation.year;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.AbsentId;

/**
 * What a servant's results are a ground for (paragraph 8; Decree 152, paragraph 36), in the list of the appointing
 * official.
 *
 * <p>Its life: OPEN from the moment the ground is there: a yearly mark was formed, or a second quarter in a row was
 * unsatisfactory. The official records what he decided, with the number and day of the document: DECIDED. If the ground
 * falls away before, because a session corrected a mark or the year was counted anew, it has LAPSED. Neither is undone.
 */
@Entity
@Table(name = "consequences")
public class Consequence {

    /** On what ground. */
    public enum Ground {
        YEAR,
        TWO_IN_A_ROW
    }

    /** How far it has come. */
    public enum State {
        OPEN,
        DECIDED,
        LAPSED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "employee_id")
    private UUID employee;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String period;
    private String edition;

    @Convert(converter = AbsentId.class)
    @Column(name = "mark_id")
    private UUID mark;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "lapsed_at")
    private Instant lapsedAt;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Consequence() {}

    private static Consequence open(UUID employee, Ground ground, Period period, EditionId edition, Instant at) {
        Consequence opened = new Consequence();
        opened.id = UUID.randomUUID();
        opened.employee = employee;
        opened.ground = ground;
        opened.period = period.toString();
        opened.edition = edition.value();
        opened.state = State.OPEN;
        opened.openedAt = at;
        return opened;
    }

    /** A second unsatisfactory period in a row. */
    static Consequence twoInARow(UUID employee, Period last, EditionId edition, Instant at) {
        return open(employee, Ground.TWO_IN_A_ROW, last, edition, at);
    }

    /** A yearly mark was counted. */
    static Consequence ofYear(YearlyMark mark, Period year, Instant at) {
        Consequence opened = open(mark.employee(), Ground.YEAR, year, mark.edition(), at);
        opened.mark = mark.id();
        return opened;
    }

    /** The ground fell away before anything was decided. */
    void lapse(Instant at) {
        requireOpen();
        state = State.LAPSED;
        lapsedAt = at;
    }

    /** The official's decision, with its document. */
    void decide(Decision decision, String by, Instant at) {
        requireOpen();
        state = State.DECIDED;
        measure = decision.measure();
        documentNumber = decision.number().strip();
        documentDate = decision.date();
        reason = decision.reason().strip();
        decidedBy = by;
        decidedAt = at;
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new Refused(new YearRefusal.NothingToDecide());
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID employee() {
        return employee;
    }

    public Ground ground() {
        return ground;
    }

    /** The year, or the last period of the row. */
    public Period period() {
        return Period.parse(period);
    }

    public EditionId edition() {
        return new EditionId(edition);
    }

    /** The yearly mark that is the ground. */
    public Optional<UUID> mark() {
        return Optional.ofNullable(mark);
    }

    public State state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> lapsedAt() {
        return Optional.ofNullable(lapsedAt);
    }

    /** What was decided. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(measure).map(it -> new Decision(it, documentNumber, documentDate, reason));
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
