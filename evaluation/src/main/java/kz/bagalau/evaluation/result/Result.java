package kz.bagalau.evaluation.result;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.EvaluatedSheet;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.notice.Channel;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.platform.tenancy.AbsentId;

/**
 * What the evaluation of one servant came to in one period.
 *
 * <p>Its life: FORMED at the moment the evaluator closes the sheet; the servant cannot see it yet. HR makes it known
 * within the term of paragraph 11: MADE_KNOWN, the servant is told that there is a result, never which. He opens it
 * himself: ACQUAINTED, and that instant is his acquaintance, from which the days of paragraph 12 run; opening it again
 * changes nothing. One who is dismissed or absent is acquainted by a channel that the edition names; HR records it with
 * its number, date and text; whoever declines before witnesses is acquainted on that day (R50). The way leads forward
 * only.
 *
 * <p>A result carries the number of the sheet it was formed from, and the sheet's edition for ever.
 */
@Entity
@Table(name = "results")
public class Result {

    /** How far the result has come on its way to the servant. */
    public enum State {
        FORMED,
        MADE_KNOWN,
        ACQUAINTED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private String method;
    private String period;
    private String edition;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "evaluator_id")
    private UUID evaluator;

    @Convert(converter = AbsentId.class)
    @Column(name = "named_evaluator_id")
    private UUID namedEvaluator;

    private BigDecimal mean;

    @Enumerated(EnumType.STRING)
    private GradeRank grade;

    @Column(name = "formed_at")
    private Instant formedAt;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "made_known_at")
    private Instant madeKnownAt;

    @Column(name = "made_known_by")
    private String madeKnownBy;

    @Column(name = "acquainted_at")
    private Instant acquaintedAt;

    @Column(name = "acquainted_on")
    private LocalDate acquaintedOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @OneToMany(mappedBy = "result", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("date")
    private List<AcquaintanceRecord> records = new ArrayList<>();

    protected Result() {}

    /**
     * Paragraph 7: a closed sheet gives its mean and grade.
     *
     * @param completedOn the day on which the evaluation counts as completed (R20); the term of paragraph 11 runs from it
     */
    public static Result form(EvaluatedSheet sheet, Mean mean, Grade grade, Instant at, LocalDate completedOn) {
        Result result = new Result();
        result.id = sheet.sheet();
        result.method = sheet.method().name().toLowerCase(Locale.ROOT);
        result.period = sheet.period().toString();
        result.edition = sheet.edition().value();
        result.employee = sheet.employee();
        result.evaluator = sheet.evaluator();
        result.namedEvaluator = sheet.namedEvaluator().orElse(null);
        result.mean = mean.value();
        result.grade = grade.rank();
        result.formedAt = at;
        result.completedOn = completedOn;
        result.state = State.FORMED;
        return result;
    }

    /** Paragraph 11: HR makes the result known. Known already, it stays as it was. */
    public boolean makeKnown(String by, Instant at) {
        if (state != State.FORMED) {
            return false;
        }
        state = State.MADE_KNOWN;
        madeKnownAt = at;
        madeKnownBy = by;
        return true;
    }

    /**
     * Paragraph 11: the servant opens his result; this instant is his acquaintance. The first instant stays.
     *
     * @return whether this was the first time
     */
    public boolean open(Instant at, LocalDate today, Citation acquaintance) {
        if (state == State.FORMED) {
            throw new Refused(new ResultNotYetKnown(acquaintance));
        }
        if (state == State.ACQUAINTED) {
            return false;
        }
        acquaint(at, today, Channel.INFORMATION_SYSTEM);
        return true;
    }

    /** Paragraph 11: HR acquaints the servant by a channel of the edition; the first day stays. */
    public AcquaintanceRecord record(Proof proof, String recordedBy, Instant at) {
        makeKnown(recordedBy, at);
        AcquaintanceRecord entry = AcquaintanceRecord.of(this, proof, recordedBy, at);
        records.add(entry);
        if (state == State.MADE_KNOWN) {
            acquaint(at, proof.date(), proof.channel());
        }
        return entry;
    }

    /** R50: made known, and declined before witnesses; the day of the act is the day of acquaintance. */
    public AcquaintanceRecord decline(Declined declined, String recordedBy, Instant at, Citation acquaintance) {
        if (state == State.FORMED) {
            throw new Refused(new ProofRefusal.NothingToRefuse(acquaintance));
        }
        if (state == State.ACQUAINTED) {
            throw new Refused(new ProofRefusal.AcquaintedAlready(acquaintance, acquaintedOn));
        }
        AcquaintanceRecord entry = AcquaintanceRecord.of(this, declined, recordedBy, at);
        records.add(entry);
        acquaint(at, declined.date(), null);
        return entry;
    }

    private void acquaint(Instant at, LocalDate date, Channel by) {
        state = State.ACQUAINTED;
        acquaintedAt = at;
        acquaintedOn = date;
        channel = by;
    }

    /** Whether this person evaluated the servant. */
    public boolean isEvaluatedBy(UUID person) {
        return evaluator.equals(person) || person.equals(namedEvaluator);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The method by which the servant was evaluated. */
    public MethodKind method() {
        return MethodKind.valueOf(method.toUpperCase(Locale.ROOT));
    }

    public Period period() {
        return Period.parse(period);
    }

    public EditionId edition() {
        return new EditionId(edition);
    }

    public UUID employee() {
        return employee;
    }

    public UUID evaluator() {
        return evaluator;
    }

    /** Whom the evaluator named to evaluate too. */
    public Optional<UUID> namedEvaluator() {
        return Optional.ofNullable(namedEvaluator);
    }

    /** The mean, rounded once as the edition says. */
    public BigDecimal mean() {
        return mean;
    }

    public GradeRank grade() {
        return grade;
    }

    public Instant formedAt() {
        return formedAt;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public State state() {
        return state;
    }

    public Optional<Instant> madeKnownAt() {
        return Optional.ofNullable(madeKnownAt);
    }

    public Optional<String> madeKnownBy() {
        return Optional.ofNullable(madeKnownBy);
    }

    public Optional<Instant> acquaintedAt() {
        return Optional.ofNullable(acquaintedAt);
    }

    /** The day from which the days of paragraph 12 are counted. */
    public Optional<LocalDate> acquaintedOn() {
        return Optional.ofNullable(acquaintedOn);
    }

    /** By what the servant was acquainted; empty until then, and when he declined. */
    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    public List<AcquaintanceRecord> records() {
        return List.copyOf(records);
    }
}
