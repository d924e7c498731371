package kz.bagalau.evaluation.kpi;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Signature;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiChange;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.platform.tenancy.AbsentId;
import kz.bagalau.platform.usecase.ChangedMeanwhile;

/**
 * One version of a servant's individual work plan, annex 1 (¶22-25).
 *
 * <p>Its life: the evaluator writes it, DRAFT, and sets the indicators, SET, three to five of them or as many as the
 * edition says. The unit that co-ordinates strategic planning, where the council has one, and the personnel service
 * agree, in any order; with the last agreement it is AGREED. The higher head approves: APPROVED. HR places it in the
 * system: PLACED. Until it is approved, each of them may return it with a reason, and it is a DRAFT again. Every step is
 * signed by name, dated and keeps the last day it had; a late step keeps its reason.
 *
 * <p>An approved plan is never written on. When functions or structure change, a further version is begun as a copy,
 * with its ground and the document; it goes the same way, and from its first period on it stands in the place of the
 * version before, which is kept and printed as it was.
 */
@Entity
@Table(name = "kpi_plans")
public class KpiPlan {

    /** How far the plan has come. */
    public enum State {
        DRAFT,
        SET,
        AGREED,
        APPROVED,
        PLACED
    }

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_DOCUMENT = 200;

    @Id
    private UUID id;

    @Version
    private int version;

    private int number;

    @Convert(converter = AbsentId.class)
    private UUID amends;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "evaluator_id")
    private UUID evaluator;

    @Column(name = "approver_id")
    private UUID approver;

    private String period;

    @Column(name = "stands_from")
    private String standsFrom;

    private String edition;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "set_due_on")
    private LocalDate setDue;

    @Enumerated(EnumType.STRING)
    private KpiChange.Ground ground;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<KpiIndicator> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "kpi_plan_steps", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "place")
    private List<KpiPlanStep> steps = new ArrayList<>();

    protected KpiPlan() {}

    /**
     * Paragraph 22: a plan is begun.
     *
     * @param period the assessed period (R12)
     * @param standsFrom the first evaluated period it has: that of the appointment for somebody appointed later
     * @param approver the higher head; the evaluator himself where there is no other above the servant
     * @param setDue by when the indicators are to be set
     */
    static KpiPlan begin(
            UUID id,
            UUID employee,
            UUID evaluator,
            UUID approver,
            Period period,
            Period standsFrom,
            EditionId edition,
            LocalDate setDue) {
        KpiPlan plan = new KpiPlan();
        plan.id = id;
        plan.number = 1;
        plan.employee = employee;
        plan.evaluator = evaluator;
        plan.approver = approver;
        plan.period = period.toString();
        plan.standsFrom = standsFrom.toString();
        plan.edition = edition.value();
        plan.state = State.DRAFT;
        plan.setDue = setDue;
        return plan;
    }

    /**
     * Paragraph 25: functions or structure have changed, and a further version is begun.
     *
     * @param from the first evaluated period for which it stands
     */
    KpiPlan amend(UUID next, KpiMethod law, KpiChange.Ground why, String document, LocalDate documentOf, Period from) {
        Citation by = law.change().by();
        if (state != State.APPROVED && state != State.PLACED) {
            throw new Refused(new KpiRefusal.PlanElsewhere(by, state));
        }
        if (!law.change().grounds().contains(why)) {
            throw new Refused(new KpiRefusal.GroundNotNamed(by));
        }
        String named = Typed.text(document, LONGEST_DOCUMENT);
        if (named.isEmpty() || documentOf == null) {
            throw new Refused(new KpiRefusal.ChangeWithoutDocument(by));
        }
        if (!within(from) || from.compareTo(standsFrom()) < 0) {
            throw new Refused(new KpiRefusal.ChangeOutside(by, from));
        }
        KpiPlan changed = begin(next, employee, evaluator, approver, period(), from, edition(), documentOf);
        changed.number = number + 1;
        changed.amends = id;
        changed.ground = why;
        changed.documentNumber = named;
        changed.documentDate = documentOf;
        changed.setDue = null;
        indicators.forEach(indicator -> changed.indicators.add(indicator.inNext(changed)));
        return changed;
    }

    /** A further, empty indicator. */
    KpiIndicator add(UUID indicator, KpiMethod law) {
        requireRoom(law);
        KpiIndicator added = KpiIndicator.empty(this, indicator, indicators.size() + 1);
        indicators.add(added);
        return added;
    }

    /** An indicator of the library. */
    KpiIndicator take(KpiTemplate template, UUID indicator, KpiMethod law) {
        requireRoom(law);
        KpiIndicator added = KpiIndicator.copyOf(template, this, indicator, indicators.size() + 1);
        indicators.add(added);
        return added;
    }

    /** The indicators of another plan, as many as there is room for: words and measures, never values and days. */
    int takeAll(KpiPlan other, KpiMethod law) {
        requireDraft(law.plan().by());
        int before = indicators.size();
        other.indicators.stream()
                .filter(each -> indicators.stream().noneMatch(own -> own.name().equals(each.name())))
                .limit(Math.max(0, law.count().max() - before))
                .forEach(each ->
                        indicators.add(KpiIndicator.copyOf(each, this, UUID.randomUUID(), indicators.size() + 1)));
        return indicators.size() - before;
    }

    /** An indicator less. */
    KpiIndicator remove(UUID indicator, KpiMethod law) {
        requireDraft(law.plan().by());
        KpiIndicator gone = indicator(indicator);
        indicators.remove(gone);
        for (int place = 0; place < indicators.size(); place++) {
            indicators.get(place).number(place + 1);
        }
        return gone;
    }

    /** One field of an indicator is written. */
    String write(UUID indicator, KpiField field, Optional<Period> slice, String seen, String typed, KpiMethod law) {
        requireDraft(law.plan().by());
        slice.filter(asked -> !slices(law).contains(asked)).ifPresent(asked -> {
            throw new Refused(new KpiRefusal.ChangeOutside(law.plan().by(), asked));
        });
        return indicator(indicator).write(field, slice, seen, typed);
    }

    /** Several fields of an indicator are written, all of them or none; the refusal names each that is not taken. */
    void write(UUID indicator, List<TypedField> fields, KpiMethod law) {
        requireDraft(law.plan().by());
        KpiIndicator written = indicator(indicator);
        List<Period> slices = slices(law);
        List<TypedField.RefusedField> refused = new ArrayList<>();
        for (TypedField each : fields) {
            Optional<Period> outside = each.slice().filter(asked -> !slices.contains(asked));
            outside.ifPresentOrElse(
                    asked -> refused.add(new TypedField.RefusedField(
                            each.field(),
                            each.slice(),
                            new KpiRefusal.ChangeOutside(law.plan().by(), asked))),
                    () -> each.into(written, refused));
        }
        if (!refused.isEmpty()) {
            throw new Refused(new KpiRefusal.FieldsRefused(refused));
        }
    }

    /** The evaluator sets the indicators. */
    void set(KpiMethod law, int seen, String reason, Signature by) {
        set(evaluator, law, seen, reason, by);
    }

    /**
     * The indicators are set.
     *
     * @param setter who performs the evaluator's duties on the day, mostly he himself
     */
    void set(UUID setter, KpiMethod law, int seen, String reason, Signature by) {
        Citation paragraph = law.plan().by();
        requireDraft(paragraph);
        requirePerson(setter, by, paragraph);
        requireSeen(seen);
        int count = indicators.size();
        if (!law.count().permits(count)) {
            throw new Refused(new KpiRefusal.TooFewOrMany(
                    law.count().by(), count, law.count().min(), law.count().max()));
        }
        indicators.forEach(indicator -> indicator.missing().ifPresent(field -> {
            throw new Refused(new KpiRefusal.IndicatorIncomplete(paragraph, indicator.number(), field));
        }));
        take(Kind.SET, by, dueToSet(), law.plan().setWithin().by(), reason);
        state = State.SET;
    }

    /**
     * Paragraph 22: one of those who agree.
     *
     * @param asked whose agreements this council's plan needs
     */
    void agree(Kind agreement, Set<Kind> asked, KpiMethod law, int seen, Signature by) {
        requireState(State.SET, law.plan().by());
        requireSeen(seen);
        if (!asked.contains(agreement)) {
            throw new Refused(new KpiRefusal.NotYourStep(law.plan().by()));
        }
        if (done().contains(agreement)) {
            return;
        }
        requireNotOwn(by, law.plan().by());
        take(agreement, by, Optional.empty(), law.plan().by(), "");
        if (done().containsAll(asked)) {
            state = State.AGREED;
        }
    }

    /** Annex 1: the higher head approves. */
    void approve(KpiMethod law, int seen, Signature by) {
        Citation paragraph = law.plan().by();
        requireState(State.AGREED, paragraph);
        requirePerson(approver, by, paragraph);
        requireSeen(seen);
        take(Kind.APPROVED, by, Optional.empty(), paragraph, "");
        state = State.APPROVED;
    }

    /** Paragraph 22: HR places the approved plan in the system. */
    void place(KpiMethod law, Optional<LocalDate> due, String reason, Signature by) {
        Citation paragraph = law.plan()
                .placedWithin()
                .map(term -> term.by())
                .orElse(law.plan().by());
        requireState(State.APPROVED, paragraph);
        requireNotOwn(by, paragraph);
        take(Kind.PLACED, by, due, paragraph, reason);
        state = State.PLACED;
    }

    /** Somebody on the way returns it; the evaluator writes on. */
    void sendBack(KpiMethod law, int seen, String reason, Signature by) {
        Citation paragraph = law.plan().by();
        if (state != State.SET && state != State.AGREED) {
            throw new Refused(new KpiRefusal.PlanElsewhere(paragraph, state));
        }
        requireSeen(seen);
        requireNotOwn(by, paragraph);
        String why = Typed.text(reason, LONGEST_REASON);
        if (why.isEmpty()) {
            throw new Refused(new KpiRefusal.ReturnWithoutReason(paragraph));
        }
        steps.add(new KpiPlanStep(Kind.RETURNED, by, Optional.empty(), false, why));
        state = State.DRAFT;
    }

    private void take(Kind kind, Signature by, Optional<LocalDate> due, Citation paragraph, String reason) {
        boolean late = due.filter(day -> by.today().isAfter(day)).isPresent();
        String why = late ? Typed.text(reason, LONGEST_REASON) : "";
        if (late && why.isEmpty()) {
            throw new Refused(new KpiRefusal.StepLate(paragraph, due.orElseThrow()));
        }
        steps.add(new KpiPlanStep(kind, by, due, late, why));
    }

    private void requireRoom(KpiMethod law) {
        requireDraft(law.plan().by());
        if (indicators.size() >= law.count().max()) {
            throw new Refused(new KpiRefusal.TooFewOrMany(
                    law.count().by(),
                    indicators.size() + 1,
                    law.count().min(),
                    law.count().max()));
        }
    }

    private void requireDraft(Citation by) {
        requireState(State.DRAFT, by);
    }

    private void requireState(State needed, Citation by) {
        if (state != needed) {
            throw new Refused(new KpiRefusal.PlanElsewhere(by, state));
        }
    }

    private void requireSeen(int seen) {
        if (seen != version) {
            throw new Refused(new ChangedMeanwhile());
        }
    }

    private static void requirePerson(UUID person, Signature by, Citation paragraph) {
        if (!person.equals(by.person())) {
            throw new Refused(new KpiRefusal.NotYourStep(paragraph));
        }
    }

    /** Nobody agrees, returns or places his own plan. */
    private void requireNotOwn(Signature by, Citation paragraph) {
        if (employee.equals(by.person())) {
            throw new Refused(new KpiRefusal.NotYourStep(paragraph));
        }
    }

    /** The steps of the present round: those since it was last returned. */
    public List<KpiPlanStep> round() {
        int from = 0;
        for (int place = 0; place < steps.size(); place++) {
            if (steps.get(place).kind() == Kind.RETURNED) {
                from = place + 1;
            }
        }
        return List.copyOf(steps.subList(from, steps.size()));
    }

    private Set<Kind> done() {
        return round().stream()
                .map(KpiPlanStep::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    /** The evaluated periods for which it has a slice. */
    public List<Period> slices(KpiMethod law) {
        List<Period> slices = new ArrayList<>();
        for (Period slice = Period.of(period().firstDay(), law.period());
                !slice.firstDay().isAfter(period().lastDay());
                slice = slice.next()) {
            slices.add(slice);
        }
        return List.copyOf(slices);
    }

    private boolean within(Period slice) {
        return period().contains(slice.firstDay()) && period().contains(slice.lastDay());
    }

    /** Whether it stands for this evaluated period: approved, and begun with it or before. */
    public boolean standsFor(Period slice) {
        return (state == State.APPROVED || state == State.PLACED)
                && within(slice)
                && standsFrom().compareTo(slice) <= 0;
    }

    /** The indicator. */
    public KpiIndicator indicator(UUID indicator) {
        return indicators.stream()
                .filter(each -> each.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new Refused(new KpiRefusal.NoSuchIndicator()));
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Which version of the servant's plan it is, from 1. */
    public int number() {
        return number;
    }

    /** The version it changes. */
    public Optional<UUID> amends() {
        return Optional.ofNullable(amends);
    }

    public UUID employee() {
        return employee;
    }

    /** Who sets the indicators. */
    public UUID evaluator() {
        return evaluator;
    }

    /** Who approves. */
    public UUID approver() {
        return approver;
    }

    /** The assessed period: the year, a half-year or a quarter (R12). */
    public Period period() {
        return Period.parse(period);
    }

    /** The first evaluated period for which it stands. */
    public Period standsFrom() {
        return Period.parse(standsFrom);
    }

    public EditionId edition() {
        return new EditionId(edition);
    }

    public State state() {
        return state;
    }

    /** By when the indicators are to be set; a change has no term (¶25). */
    public Optional<LocalDate> dueToSet() {
        return Optional.ofNullable(setDue);
    }

    /** On what ground it changes the version before (¶25). */
    public Optional<KpiChange.Ground> ground() {
        return Optional.ofNullable(ground);
    }

    /** The document that changed functions or structure. */
    public Optional<String> documentNumber() {
        return Optional.ofNullable(documentNumber);
    }

    public Optional<LocalDate> documentDate() {
        return Optional.ofNullable(documentDate);
    }

    public List<KpiIndicator> indicators() {
        return List.copyOf(indicators);
    }

    /** Every step there was, the first first. */
    public List<KpiPlanStep> steps() {
        return List.copyOf(steps);
    }
}
