package kz.bagalau.evaluation.ranking;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.EvaluatedSheet;
import kz.bagalau.evaluation.sheet.LateReasonMissing;
import kz.bagalau.evaluation.sheet.NotYourSheet;
import kz.bagalau.evaluation.sheet.SheetAlreadyClosed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.sheet.Parameter;
import kz.bagalau.methodology.term.DueDate;
import kz.bagalau.platform.tenancy.AbsentId;
import kz.bagalau.platform.usecase.ChangedMeanwhile;

/**
 * One servant's sheet of one period by the ranking method, annex 4.
 *
 * <p>Its life: the quarter is opened and the sheet is sent, OPEN, to its evaluator (paragraph 31), with one empty mark
 * for each parameter that its edition sets for the servant's category. The evaluator, or the person he named where the
 * edition allows it, marks it in any order and as often as he likes. When every parameter has its mark, and every mark
 * that needs a ground has one, he closes it: CLOSED, and nothing in it changes any more. Closing after the due day is
 * allowed but never silent: it is stamped with the reason he gives (paragraphs 4, 31). A closed sheet becomes a result,
 * which lives its own life.
 *
 * <p>The sheet keeps for ever the edition under which it was opened: opened again in three years, it is read by that
 * edition's rules.
 */
@Entity
@Table(name = "ranking_sheets")
public class RankingSheet {

    /** OPEN: marks are being given; CLOSED: they stand. There is no way back. */
    public enum State {
        OPEN,
        CLOSED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private String period;
    private String edition;

    @Column(name = "employee_id")
    private UUID employee;

    private String category;

    @Column(name = "without_presence")
    private boolean withoutPresence;

    @Column(name = "evaluator_id")
    private UUID evaluator;

    @Convert(converter = AbsentId.class)
    @Column(name = "named_evaluator_id")
    private UUID namedEvaluator;

    @Enumerated(EnumType.STRING)
    private State state;

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
    @OrderBy("position")
    private List<RankingMark> marks = new ArrayList<>();

    protected RankingSheet() {}

    /** Paragraph 31: a sheet with an empty mark for each parameter is sent to the evaluator. */
    public static RankingSheet open(
            Period period,
            EditionId edition,
            UUID employee,
            String category,
            UUID evaluator,
            boolean withoutPresence,
            List<Parameter> parameters) {
        RankingSheet sheet = new RankingSheet();
        sheet.id = UUID.randomUUID();
        sheet.period = period.toString();
        sheet.edition = edition.value();
        sheet.employee = employee;
        sheet.category = category;
        sheet.evaluator = evaluator;
        sheet.withoutPresence = withoutPresence;
        sheet.state = State.OPEN;
        for (Parameter parameter : parameters) {
            sheet.marks.add(RankingMark.empty(sheet, parameter.key(), sheet.marks.size()));
        }
        return sheet;
    }

    /** Paragraph 31: gives, changes or empties one mark; a mark changed meanwhile by another window is not overwritten. */
    public RankingMarked mark(
            String parameter,
            int seen,
            Optional<Score> value,
            String comment,
            RankingRules rules,
            UUID by,
            Instant at) {
        requireEvaluator(by, rules.methodology().confidential().by());
        requireOpen(rules.method().marks().by());
        RankingMark mark = markOf(parameter);
        RankingMarked marked =
                mark.change(seen, value, comment, rules.method().marks().by());
        lastMarkedAt = at;
        return marked;
    }

    /**
     * Paragraphs 4 and 31: the evaluation of this servant is over.
     *
     * @param seen the version of the sheet that the evaluator saw: what he has not seen he does not sign
     * @param reason why the work is late; asked for after the due day only
     */
    public SheetClosed close(int seen, RankingRules rules, String reason, UUID by, Instant at) {
        requireEvaluator(by, rules.methodology().confidential().by());
        requireOpen(rules.method().marks().by());
        if (seen != version) {
            throw new Refused(new ChangedMeanwhile());
        }
        requireComplete(rules);
        dueOn = rules.due().date();
        if (rules.late()) {
            lateReason = requireReason(reason, rules.due());
        }
        state = State.CLOSED;
        closedAt = at;
        closedBy = by;
        return new SheetClosed(id, employee, Period.parse(period), rules.due().by(), dueOn, lateReason());
    }

    /** Paragraph 31 of an edition that knows it: another person evaluates this servant too. */
    public EvaluationDelegated delegate(UUID to, UUID by, Citation delegation, Citation evaluation) {
        if (!evaluator.equals(by)) {
            throw new Refused(new NotYourSheet(evaluation));
        }
        requireOpen(delegation);
        namedEvaluator = to;
        return new EvaluationDelegated(id, employee, by, to, delegation);
    }

    /** Whether this person gives the marks of this sheet. */
    public boolean isEvaluatedBy(UUID person) {
        return evaluator.equals(person) || person.equals(namedEvaluator);
    }

    /** Refuses everybody but the evaluator of this very sheet. */
    public void requireEvaluator(UUID person, Citation by) {
        if (!isEvaluatedBy(person)) {
            throw new Refused(new NotYourSheet(by));
        }
    }

    private void requireOpen(Citation by) {
        if (closed()) {
            throw new Refused(new SheetAlreadyClosed(by));
        }
    }

    private void requireComplete(RankingRules rules) {
        List<LawText> unmarked =
                namesOf(marks.stream().filter(mark -> mark.value().isEmpty()).toList(), rules);
        if (!unmarked.isEmpty()) {
            throw new Refused(new MarksMissing(rules.method().by(), unmarked));
        }
        List<LawText> ungrounded =
                namesOf(marks.stream().filter(rules.grounds()::missingFor).toList(), rules);
        if (!ungrounded.isEmpty()) {
            throw new Refused(new ReasonMissing(ungrounded));
        }
    }

    private List<LawText> namesOf(Collection<RankingMark> some, RankingRules rules) {
        return rules.method().parametersFor(category).stream()
                .filter(parameter ->
                        some.stream().anyMatch(mark -> mark.parameter().equals(parameter.key())))
                .map(Parameter::name)
                .toList();
    }

    private static String requireReason(String reason, DueDate due) {
        if (reason.isBlank()) {
            throw new Refused(new LateReasonMissing(due.by(), due.date()));
        }
        return reason.strip();
    }

    private RankingMark markOf(String parameter) {
        return marks.stream()
                .filter(mark -> mark.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The sheet has no parameter " + parameter));
    }

    /** What its result knows of the sheet. */
    public EvaluatedSheet evaluated() {
        return new EvaluatedSheet(MethodKind.RANKING, id, period(), edition(), employee, evaluator, namedEvaluator());
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

    public UUID employee() {
        return employee;
    }

    public String category() {
        return category;
    }

    public UUID evaluator() {
        return evaluator;
    }

    /** The person whom the evaluator named to evaluate too (paragraph 31). */
    public Optional<UUID> namedEvaluator() {
        return Optional.ofNullable(namedEvaluator);
    }

    /** Paragraphs 5 and 6: evaluated without the servant's presence. */
    public boolean withoutPresence() {
        return withoutPresence;
    }

    public boolean closed() {
        return state == State.CLOSED;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<UUID> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    /** The due day that was counted at closing, with the calendar of that day. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<String> lateReason() {
        return Optional.ofNullable(lateReason);
    }

    public Optional<Instant> lastMarkedAt() {
        return Optional.ofNullable(lastMarkedAt);
    }

    /** The marks in the order of the parameters. */
    public List<RankingMark> marks() {
        return List.copyOf(marks);
    }
}
