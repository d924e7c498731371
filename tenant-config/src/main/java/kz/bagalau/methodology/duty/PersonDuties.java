package kz.bagalau.methodology.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.calibration.Calibration;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.notice.Acquaintance;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.presence.Verdict;
import kz.bagalau.methodology.term.Due;
import kz.bagalau.methodology.term.Term;

/** The duties about one servant in one period: what his appointment, absence, dismissal and requests make of them. */
final class PersonDuties {

    private final Methodology law;
    private final Period period;
    private final PersonFacts facts;
    private final Reckoning reckoning;

    private PersonDuties(Methodology law, Period period, WorkingCalendar calendar, PersonFacts facts) {
        this.law = law;
        this.period = period;
        this.facts = facts;
        this.reckoning = new Reckoning(calendar, Optional.of(period), Optional.of(facts.subject()));
    }

    static List<Duty> of(Methodology law, Period period, WorkingCalendar calendar, PersonFacts facts) {
        PersonDuties duties = new PersonDuties(law, period, calendar, facts);
        Optional<MethodKind> method =
                law.method(facts.service().category(), facts.service().managing());
        if (method.isPresent() && duties.hasThisPeriod(method.get())) {
            duties.count(method.get());
        }
        return duties.reckoning.duties();
    }

    private boolean hasThisPeriod(MethodKind method) {
        return switch (method) {
            case KPI -> law.kpi().orElseThrow().period() == period.length();
            case RANKING -> law.ranking().orElseThrow().period() == period.length();
            case SURVEY -> law.survey().orElseThrow().period() == period.length();
        };
    }

    private void count(MethodKind method) {
        if (method == MethodKind.KPI) {
            plan(law.kpi().orElseThrow());
        }
        Verdict verdict = law.verdict(facts.service(), period, reckoning.calendar());
        List<Step> because = because(verdict);
        if (!verdict.evaluated()) {
            reckoning.undated(DutyKind.NOT_EVALUATED, Ground.of(verdict.by()), because, Reading.R13);
            return;
        }
        evaluation(method, verdict, because).ifPresent(last -> {
            law.kpi()
                    .filter(kpi -> method == MethodKind.KPI)
                    .flatMap(KpiMethod::preCalculation)
                    .ifPresent(rule ->
                            reckoning.before(DutyKind.PRE_CALCULATION_SENT, rule.sentBefore(), last, Reading.R02));
            afterEvaluation(last, verdict);
        });
    }

    private static List<Step> because(Verdict verdict) {
        List<Object> args = new ArrayList<>(List.of(verdict.reasonKey()));
        args.addAll(verdict.args());
        return List.of(new Step(Step.Kind.BECAUSE, args));
    }

    /** ¶22: from the appointment when it came after the period began, and only if it leaves time enough. */
    private void plan(KpiMethod method) {
        var plan = method.plan();
        LocalDate appointed = facts.service().appointed();
        Period assessed = plan.minimumRemaining().assessed(period.firstDay());
        boolean later = assessed.contains(appointed) && appointed.isAfter(assessed.firstDay());
        boolean here = later ? period.contains(appointed) : assessed.firstDay().equals(period.firstDay());
        if (!here || appointed.isAfter(period.lastDay())) {
            return;
        }
        if (later && !plan.minimumRemaining().leavesTime(appointed)) {
            reckoning.day(
                    DutyKind.LAST_APPOINTMENT_WITH_KPIS,
                    plan.minimumRemaining().by(),
                    plan.minimumRemaining().lastAppointment(appointed),
                    Start.on(Happening.APPOINTED, appointed),
                    Step.of(Step.Kind.MONTHS, plan.minimumRemaining().months()),
                    Reading.R12);
            return;
        }
        Optional<LocalDate> set = later
                ? reckoning.term(
                        DutyKind.KPI_PLAN_SET_AFTER_APPOINTMENT,
                        plan.setAfterAppointment(),
                        Optional.of(Start.on(Happening.APPOINTED, appointed)))
                : reckoning.term(
                        DutyKind.KPI_PLAN_SET,
                        plan.setWithin(),
                        Optional.of(Start.on(Happening.PERIOD_BEGINS, assessed.firstDay())));
        plan.placedWithin()
                .ifPresent(term -> reckoning.term(DutyKind.KPI_PLAN_PLACED, term, happenedOr(Happening.KPIS_SET, set)));
    }

    private Optional<LocalDate> evaluation(MethodKind method, Verdict verdict, List<Step> because) {
        Due due = law.due(method);
        if (verdict.reasonKey().equals("afterReturn")) {
            return afterReturn(method, due, because);
        }
        if (verdict.withoutPresence()) {
            Reading[] readings = verdict.reasonKey().equals("dismissed")
                    ? new Reading[] {Reading.R02, Reading.R27}
                    : new Reading[] {Reading.R02, Reading.R26};
            return reckoning.due(
                    DutyKind.EVALUATED_WITHOUT_PRESENCE, Ground.of(verdict.by()), due, period, because, readings);
        }
        return reckoning.due(
                method == MethodKind.KPI ? DutyKind.KPI_EVALUATED : DutyKind.RANKING_EVALUATED, due, period);
    }

    /** ¶5: so many working days after the return; an absence extends the term of the evaluation, it never shortens it. */
    private Optional<LocalDate> afterReturn(MethodKind method, Due due, List<Step> because) {
        Term term = law.presence().absence().stream()
                .filter(rule -> rule.methods().contains(method))
                .flatMap(rule -> rule.afterReturn().stream())
                .findFirst()
                .orElseThrow();
        List<Step> steps = new ArrayList<>(because);
        return reckoning.counted(
                DutyKind.EVALUATED_AFTER_RETURN,
                Ground.of(term.by()),
                Optional.empty(),
                steps,
                List.of(Reading.R07, Reading.R26),
                () -> {
                    LocalDate back = returned(due);
                    LocalDate inTerm = due.on(period, reckoning.calendar()).date();
                    LocalDate end = term.end(back, reckoning.calendar());
                    steps.add(Step.starts(Start.on(Happening.RETURNED_TO_WORK, back)));
                    steps.add(Step.workingDays(term.workingDays(), term.counting()));
                    if (end.isBefore(inTerm)) {
                        steps.add(Step.day(Step.Kind.NOT_BEFORE, inTerm));
                        return inTerm;
                    }
                    return end;
                });
    }

    /** The first working day after the absence, and after those that follow it without a day at work between. */
    private LocalDate returned(Due due) {
        WorkingCalendar calendar = reckoning.calendar();
        LocalDate lastDay = due.literal(period, calendar);
        LocalDate back = facts.day(Happening.RETURNED_TO_WORK).orElseGet(() -> counting()
                .filter(span -> span.overlaps(period.lastDay().plusDays(1), lastDay))
                .map(span -> calendar.nextOrSame(span.until().plusDays(1)))
                .findFirst()
                .orElseThrow());
        Optional<AbsenceSpan> again =
                counting().filter(span -> span.covers(back)).findFirst();
        return again.isEmpty() ? back : next(again.get());
    }

    private LocalDate next(AbsenceSpan span) {
        LocalDate back = reckoning.calendar().nextOrSame(span.until().plusDays(1));
        return counting()
                .filter(other -> other.covers(back))
                .findFirst()
                .map(this::next)
                .orElse(back);
    }

    private Stream<AbsenceSpan> counting() {
        return facts.service().absences().stream()
                .filter(span -> law.presence().absenceKinds().contains(span.kind()));
    }

    private void afterEvaluation(LocalDate last, Verdict verdict) {
        boolean onTheLastDay = law.acquaintance().completed() == Acquaintance.Completed.LAST_DAY_OF_EVALUATION;
        Start completed = onTheLastDay
                ? Start.on(Happening.EVALUATION_COMPLETED, last)
                : happenedOr(Happening.EVALUATION_COMPLETED, Optional.of(last)).orElseThrow();
        Optional<LocalDate> known = reckoning.term(
                DutyKind.RESULT_MADE_KNOWN, law.acquaintance().within(), Optional.of(completed), Reading.R20);
        if (verdict.withoutPresence()
                && !law.acquaintance().channelsForAbsentOrDismissed().isEmpty()) {
            reckoning.undated(
                    DutyKind.RESULT_SENT_TO_THE_ABSENT,
                    Ground.of(law.acquaintance().by()),
                    Reading.R03);
        }
        reckoning.term(DutyKind.SESSION_REQUESTED, law.request().within(), happenedOr(Happening.ACQUAINTED, known));
        session();
        reckoning.day(
                DutyKind.DOCUMENTS_KEPT,
                law.custody().by(),
                law.custody().keptUntil(completed.day()),
                completed,
                Step.of(Step.Kind.YEARS, law.custody().years()),
                Reading.R10);
    }

    /** ¶38-42, once the servant has asked for a session. */
    private void session() {
        Optional<LocalDate> applied = facts.day(Happening.SERVANT_APPLIED);
        Optional<LocalDate> received = facts.day(Happening.REQUEST_RECEIVED);
        if (applied.isEmpty() && received.isEmpty()) {
            return;
        }
        Map<Happening, LocalDate> asked = Map.of(
                Happening.SERVANT_APPLIED, applied.or(() -> received).orElseThrow(),
                Happening.REQUEST_RECEIVED, received.or(() -> applied).orElseThrow());
        Calibration session = law.calibration();
        asked(DutyKind.SESSION_CONVENED, session.convening().within(), asked);
        Optional<LocalDate> held =
                asked(DutyKind.SESSION_HELD, session.holding().within(), asked);
        ofTheSession(DutyKind.MARK_ARGUED, session, asked);
        ofTheSession(DutyKind.MINUTES_SIGNED, session, asked);
        reckoning.term(
                DutyKind.MINUTES_PLACED,
                session.vote().placedWithin(),
                happenedOr(
                        Happening.MINUTES_SIGNED,
                        facts.day(Happening.SESSION_HELD).or(() -> held)));
        reckoning.undated(DutyKind.FEEDBACK_GIVEN, Ground.of(session.feedback().by()));
        reckoning.undated(DutyKind.DECISION_APPEALED, Ground.of(law.complaint().by()));
    }

    private Optional<LocalDate> asked(DutyKind kind, Term term, Map<Happening, LocalDate> asked) {
        Happening from = Happening.of(term.from());
        return reckoning.term(kind, term, Optional.ofNullable(asked.get(from)).map(day -> Start.on(from, day)));
    }

    /** What ¶41 asks for in a session has no term of its own: it is done by the last day of the session (R56). */
    private void ofTheSession(DutyKind kind, Calibration session, Map<Happening, LocalDate> asked) {
        Term term = session.holding().within();
        Happening from = Happening.of(term.from());
        Optional.ofNullable(asked.get(from))
                .ifPresent(day -> reckoning.term(kind, Ground.of(session.vote().by()), term, Start.on(from, day)));
    }

    /** What has happened, on its day; else the last day on which it may, if that could be counted. */
    private Optional<Start> happenedOr(Happening happening, Optional<LocalDate> latest) {
        return facts.day(happening)
                .map(day -> Start.on(happening, day))
                .or(() -> latest.map(day -> Start.latest(happening, day)));
    }
}
