package kz.bagalau.evaluation.kpi;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bagalau.evaluation.sheet.EvaluatedSheet;
import kz.bagalau.evaluation.sheet.LateReasonMissing;
import kz.bagalau.evaluation.sheet.NoSuchSheet;
import kz.bagalau.evaluation.sheet.NotYourSheet;
import kz.bagalau.evaluation.sheet.SheetAlreadyClosed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.Realisation;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.platform.tenancy.AbsentId;
import kz.bagalau.platform.usecase.ChangedMeanwhile;

/**
 * One servant's evaluation sheet of one period by key target indicators, annex 2.
 *
 * <p>Its life has two hands. HR prepares it from the standing plan, before the period ends or after it, and enters what
 * was actually reached, each value with its document; the unit that co-ordinates strategic planning, where the council
 * has one, agrees the values; HR sends all of them in one act (paragraph 22), and from then on they stand. When the
 * quarter is opened, the sheet goes to the evaluator (paragraph 27). Only with both, values sent and quarter opened, he
 * marks: inside the band that annex 3 permits, nowhere else. When every indicator of the period has its mark he closes
 * the sheet, and it becomes a result. Whatever comes after its day is stamped with a reason and never silent.
 *
 * <p>While it is open HR may take values back, with a reason, to correct them; marks that no longer fit stay to be seen
 * and hinder the closing. The sheet keeps for ever the edition under which it was opened and the version of the plan it
 * was made from.
 */
@Entity
@Table(name = "kpi_sheets")
public class KpiSheet {

    /** How far the sheet has come; it follows from what was done with it. */
    public enum State {
        /** HR enters the actual values; the quarter is not opened. */
        PREPARED,
        /** The quarter is opened, and the actual values are not sent yet. */
        AWAITING_ACTUALS,
        /** The values are sent, and the quarter is not opened yet. */
        SENT,
        /** The evaluator gives marks. */
        MARKING,
        /** The marks stand. There is no way back. */
        CLOSED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private String period;
    private String edition;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "employee_id")
    private UUID employee;

    @Convert(converter = AbsentId.class)
    @Column(name = "evaluator_id")
    private UUID evaluator;

    @Column(name = "without_presence")
    private boolean withoutPresence;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "last_entered_at")
    private Instant lastEnteredAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "agreed_by")
    private String agreedBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_due_on")
    private LocalDate sentDueOn;

    @Column(name = "sent_late_reason")
    private String sentLateReason;

    @Column(name = "recalled_for")
    private String recalledFor;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "last_marked_at")
    private Instant lastMarkedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Convert(converter = AbsentId.class)
    @Column(name = "closed_by_id")
    private UUID closedBy;

    @Column(name = "late_reason")
    private String lateReason;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<KpiLine> lines = new ArrayList<>();

    protected KpiSheet() {}

    /** Paragraph 22: HR prepares the sheet from the plan that stands for the period. */
    static KpiSheet prepare(
            Period period, EditionId edition, UUID plan, UUID employee, List<PlannedLine> planned, Instant at) {
        KpiSheet sheet = new KpiSheet();
        sheet.id = UUID.randomUUID();
        sheet.period = period.toString();
        sheet.edition = edition.value();
        sheet.plan = plan;
        sheet.employee = employee;
        sheet.preparedAt = at;
        planned.forEach(each -> sheet.lines.add(KpiLine.of(sheet, each)));
        return sheet;
    }

    /** Another version of the plan stands meanwhile: the lines follow it, and what HR has entered stays with them. */
    void follow(UUID standing, List<PlannedLine> planned, Citation by) {
        requireNotSent(by);
        plan = standing;
        lines.removeIf(line -> planned.stream().noneMatch(each -> each.line().equals(line.line())));
        for (PlannedLine each : planned) {
            lines.stream()
                    .filter(line -> line.line().equals(each.line()))
                    .findFirst()
                    .ifPresentOrElse(line -> line.follow(each), () -> lines.add(KpiLine.of(this, each)));
        }
        agreedAt = null;
        agreedBy = null;
    }

    /**
     * Paragraph 22: HR enters, changes or empties one actual value. What the planning unit had agreed it agrees anew.
     *
     * @param seen the version of the line that HR saw
     */
    ActualEntered enter(UUID line, int seen, Optional<BigDecimal> actual, String source, KpiRules rules, Instant at) {
        Citation by = rules.preCalculationBy();
        requireNotSent(by);
        KpiLine entered = line(line);
        actual.ifPresent(value -> rules.realisation(entered, value));
        ActualEntered event = entered.enter(seen, actual, source, by);
        lastEnteredAt = at;
        agreedAt = null;
        agreedBy = null;
        return event;
    }

    /** Paragraph 22: the unit that co-ordinates strategic planning agrees the values it has seen. */
    ActualsAgreed agree(int seen, KpiRules rules, String who, Instant at) {
        Citation by = rules.preCalculationBy();
        requireNotSent(by);
        requireSeen(seen);
        requireActuals(rules);
        agreedAt = at;
        agreedBy = who;
        return new ActualsAgreed(id, employee, period(), by);
    }

    /**
     * Paragraph 22: all values go to the evaluator in one act.
     *
     * @param seen the version of the sheet that HR saw: what he has not seen he does not send
     * @param agreementAsked whether the council has a planning unit whose agreement the edition asks for
     * @param reason why the values come late; asked for after their term only
     */
    ActualsSent send(int seen, boolean agreementAsked, KpiRules rules, String reason, String who, Instant at) {
        Citation by = rules.preCalculationBy();
        requireNotSent(by);
        requireSeen(seen);
        requireActuals(rules);
        if (agreementAsked && agreedAt == null) {
            throw new Refused(new KpiSheetRefusal.PlanningAgreementMissing(by));
        }
        Optional<KpiTerm> term = rules.preCalculation();
        sentLateReason = rules.sendingLate() ? required(reason, term.orElseThrow()) : null;
        sentDueOn = term.map(KpiTerm::date).orElse(null);
        sentAt = at;
        sentBy = who;
        recalledFor = null;
        return new ActualsSent(id, employee, period(), by, sentDueOn(), sentLateReason());
    }

    /** HR takes the values back to correct them, with the reason, as long as the sheet is open (reading R43). */
    ActualsRecalled recall(int seen, KpiRules rules, String reason) {
        Citation by = rules.preCalculationBy();
        requireOpen(by);
        requireSent(by);
        requireSeen(seen);
        if (reason.isBlank()) {
            throw new Refused(new KpiSheetRefusal.RecallReasonMissing(by));
        }
        sentAt = null;
        sentBy = null;
        sentDueOn = null;
        sentLateReason = null;
        agreedAt = null;
        agreedBy = null;
        recalledFor = reason;
        return new ActualsRecalled(id, employee, period(), by, reason);
    }

    /** Paragraph 27: the quarter is opened, and the sheet goes to the evaluator whom the edition names. */
    void open(EditionId governing, UUID by, boolean absent, Instant at) {
        if (openedAt != null) {
            throw new IllegalStateException("The sheet is with its evaluator already: " + id);
        }
        edition = governing.value();
        evaluator = by;
        withoutPresence = absent;
        openedAt = at;
    }

    /** Paragraph 27: gives, changes or empties one mark; a mark changed meanwhile by another window is not overwritten. */
    KpiMarked mark(UUID line, int seen, Optional<Score> given, String comment, KpiRules rules, UUID by, Instant at) {
        Citation paragraph = rules.method().permitted().by();
        requireEvaluator(by, rules.methodology().confidential().by());
        requireOpen(paragraph);
        requireMarkable(rules);
        KpiLine marked = line(line);
        Realisation reached = rules.realisation(marked)
                .orElseThrow(() -> new Refused(new KpiSheetRefusal.NotMarkedThisPeriod(
                        rules.method().realisation().by(), marked.name())));
        given.ifPresent(mark -> rules.method().permitted().require(reached.percent(), mark));
        KpiMarked event = marked.change(seen, given, comment, paragraph);
        lastMarkedAt = at;
        return event;
    }

    /**
     * Paragraphs 4, 5, 27: the evaluation of this servant is over.
     *
     * @param seen the version of the sheet that the evaluator saw: what he has not seen he does not sign
     * @param reason why the work is late; asked for after the due day only
     */
    KpiSheetClosed close(int seen, KpiRules rules, String reason, UUID by, Instant at) {
        requireEvaluator(by, rules.methodology().confidential().by());
        requireOpen(rules.method().due().by());
        requireMarkable(rules);
        requireSeen(seen);
        rules.awayUntil().ifPresent(day -> {
            throw new Refused(new KpiSheetRefusal.NotBackYet(rules.verdict().by(), day));
        });
        requireComplete(rules);
        dueOn = rules.due().date();
        lateReason = rules.late() ? required(reason, rules.due()) : null;
        closedAt = at;
        closedBy = by;
        return new KpiSheetClosed(id, employee, period(), rules.due().by(), dueOn, lateReason());
    }

    /** Refuses everybody but the evaluator of this very sheet. */
    public void requireEvaluator(UUID person, Citation by) {
        if (!isEvaluatedBy(person)) {
            throw new Refused(new NotYourSheet(by));
        }
    }

    /** Whether this person gives the marks of this sheet. */
    public boolean isEvaluatedBy(UUID person) {
        return person.equals(evaluator);
    }

    private void requireOpen(Citation by) {
        if (closed()) {
            throw new Refused(new SheetAlreadyClosed(by));
        }
    }

    void requireNotSent(Citation by) {
        requireOpen(by);
        if (sentAt != null) {
            throw new Refused(new KpiSheetRefusal.ActualsStand(by));
        }
    }

    private void requireSent(Citation by) {
        if (sentAt == null) {
            throw new Refused(new KpiSheetRefusal.ActualsNotSent(by));
        }
    }

    private void requireMarkable(KpiRules rules) {
        if (openedAt == null) {
            throw new Refused(
                    new KpiSheetRefusal.NotOpened(rules.method().sending().by(), period()));
        }
        requireSent(rules.preCalculationBy());
    }

    private void requireSeen(int seen) {
        if (seen != version) {
            throw new Refused(new ChangedMeanwhile());
        }
    }

    private void requireActuals(KpiRules rules) {
        requireNone(rules, line -> line.actual().isEmpty(), KpiSheetRefusal.ActualsMissing::new);
        requireNone(rules, line -> line.source().isEmpty(), KpiSheetRefusal.SourcesMissing::new);
    }

    private void requireNone(
            KpiRules rules, Predicate<KpiLine> which, KpiSheetRefusal.OfIndicators<KpiSheetRefusal> refusal) {
        List<String> found =
                markedLines(rules).stream().filter(which).map(KpiLine::name).toList();
        if (!found.isEmpty()) {
            throw new Refused(refusal.of(rules.preCalculationBy(), found));
        }
    }

    private void requireComplete(KpiRules rules) {
        List<KpiLine> asked = markedLines(rules);
        List<String> unmarked = asked.stream()
                .filter(line -> line.value().isEmpty())
                .map(KpiLine::name)
                .toList();
        if (!unmarked.isEmpty() || asked.isEmpty()) {
            throw new Refused(
                    new KpiSheetRefusal.KpiMarksMissing(rules.method().mean().by(), unmarked));
        }
        asked.forEach(line -> rules.method()
                .permitted()
                .require(
                        rules.realisation(line).orElseThrow().percent(),
                        line.value().orElseThrow()));
    }

    private static String required(String reason, KpiTerm term) {
        if (reason.isBlank()) {
            throw new Refused(new LateReasonMissing(term.by(), term.date()));
        }
        return reason.strip();
    }

    /** The line of this indicator. */
    KpiLine line(UUID line) {
        return lines.stream()
                .filter(each -> each.line().equals(line))
                .findFirst()
                .orElseThrow(() -> new Refused(new NoSuchSheet()));
    }

    /** The lines of which the period asks a mark. */
    public List<KpiLine> markedLines(KpiRules rules) {
        return lines().stream().filter(rules::marks).toList();
    }

    /** What its result knows of the sheet. */
    public EvaluatedSheet evaluated() {
        return new EvaluatedSheet(MethodKind.KPI, id, period(), edition(), employee, evaluator, Optional.empty());
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Period period() {
        return Period.parse(period);
    }

    public EditionId edition() {
        return new EditionId(edition);
    }

    /** The version of the plan from which the lines were taken. */
    public UUID plan() {
        return plan;
    }

    public UUID employee() {
        return employee;
    }

    /** Who marks; known from the opening on. */
    public Optional<UUID> evaluator() {
        return Optional.ofNullable(evaluator);
    }

    /** Paragraphs 5 and 6: evaluated without the servant's presence. */
    public boolean withoutPresence() {
        return withoutPresence;
    }

    public State state() {
        if (closedAt != null) {
            return State.CLOSED;
        }
        if (openedAt == null) {
            return sentAt == null ? State.PREPARED : State.SENT;
        }
        return sentAt == null ? State.AWAITING_ACTUALS : State.MARKING;
    }

    public boolean closed() {
        return closedAt != null;
    }

    public boolean opened() {
        return openedAt != null;
    }

    public boolean sent() {
        return sentAt != null;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Optional<Instant> lastEnteredAt() {
        return Optional.ofNullable(lastEnteredAt);
    }

    /** When the planning unit agreed the values as they are now. */
    public Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }

    /** Who of the planning unit agreed. */
    public Optional<String> agreedBy() {
        return Optional.ofNullable(agreedBy);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<String> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    /** The last day of sending as it was counted then. */
    public Optional<LocalDate> sentDueOn() {
        return Optional.ofNullable(sentDueOn);
    }

    public Optional<String> sentLateReason() {
        return Optional.ofNullable(sentLateReason);
    }

    /** Why HR has taken the values back, until they are sent again. */
    public Optional<String> recalledFor() {
        return Optional.ofNullable(recalledFor);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> lastMarkedAt() {
        return Optional.ofNullable(lastMarkedAt);
    }

    /** The due day that was counted at closing, with the calendar of that day. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<UUID> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    /** The lines in the order of the plan. */
    public List<KpiLine> lines() {
        return lines.stream().sorted(Comparator.comparingInt(KpiLine::number)).toList();
    }
}
