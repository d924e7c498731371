package kz.bagalau.methodology.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.calibration.Calibration;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.methodology.notice.NoticeRule;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.methodology.term.Due;

/**
 * The duties of the whole body in one period. A term that runs from what has not happened yet is counted from the last
 * day on which it may happen: the latest day, never an earlier promise.
 */
final class PeriodDuties {

    /** The road of Decree 152, paragraph 37, was open until this day. */
    private static final LocalDate NATIONAL_ROAD_CLOSED = LocalDate.of(2025, 3, 17);

    private final Methodology law;
    private final Period period;
    private final Reckoning reckoning;

    private PeriodDuties(Methodology law, Period period, WorkingCalendar calendar) {
        this.law = law;
        this.period = period;
        this.reckoning = new Reckoning(calendar, Optional.of(period), Optional.empty());
    }

    static List<Duty> of(Methodology law, Period period, WorkingCalendar calendar) {
        PeriodDuties duties = new PeriodDuties(law, period, calendar);
        duties.count();
        return duties.reckoning.duties();
    }

    private void count() {
        Optional<KpiMethod> kpi = law.kpi().filter(method -> method.period() == period.length());
        var ranking = law.ranking().filter(method -> method.period() == period.length());
        if (kpi.isPresent() || ranking.isPresent()) {
            reckoning.undated(
                    DutyKind.SCHEDULE_APPROVED, Ground.of(law.schedule().by()));
            threshold();
        }
        kpi.ifPresent(this::plan);
        law.notices().forEach(this::notice);
        Optional<LocalDate> byKpi = kpi.flatMap(this::kpi);
        Optional<LocalDate> byRanking =
                ranking.flatMap(method -> reckoning.due(DutyKind.RANKING_EVALUATED, method.due(), period));
        Stream.of(byKpi, byRanking)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .ifPresent(this::afterEvaluation);
        law.survey().filter(method -> endsWith(method.period())).ifPresent(this::survey);
        yearly();
    }

    private void threshold() {
        var minimum = law.presence().minimum();
        reckoning.day(
                DutyKind.LAST_START_TO_BE_EVALUATED,
                minimum.by(),
                minimum.lastStart(period.lastDay()),
                Start.on(Happening.PERIOD_ENDS, period.lastDay()),
                Step.of(Step.Kind.MONTHS, minimum.months()),
                Reading.R13);
    }

    private void plan(KpiMethod method) {
        var plan = method.plan();
        var remaining = plan.minimumRemaining();
        Period assessed = remaining.assessed(period.firstDay());
        reckoning.day(
                DutyKind.LAST_APPOINTMENT_WITH_KPIS,
                remaining.by(),
                remaining.lastAppointment(period.firstDay()),
                Start.on(Happening.PERIOD_ENDS, assessed.lastDay()),
                Step.of(Step.Kind.MONTHS, remaining.months()),
                Reading.R12);
        reckoning.undated(DutyKind.KPI_CHANGED, Ground.of(method.change().by()));
        if (!assessed.firstDay().equals(period.firstDay())) {
            return;
        }
        Optional<LocalDate> set = reckoning.term(
                DutyKind.KPI_PLAN_SET,
                plan.setWithin(),
                Optional.of(Start.on(Happening.PERIOD_BEGINS, assessed.firstDay())));
        plan.placedWithin()
                .ifPresent(term -> reckoning.term(
                        DutyKind.KPI_PLAN_PLACED, term, set.map(day -> Start.latest(Happening.KPIS_SET, day))));
    }

    private void notice(NoticeRule notice) {
        PeriodLength length =
                switch (notice.kind()) {
                    case HEAD_EVALUATION -> law.kpi().map(KpiMethod::period).orElse(period.length());
                    case STAFF_EVALUATION ->
                        law.ranking().map(method -> method.period()).orElse(period.length());
                };
        if (length == period.length()) {
            boolean head = notice.kind() == NoticeKind.HEAD_EVALUATION;
            reckoning.due(head ? DutyKind.HEAD_NOTIFIED : DutyKind.STAFF_NOTIFIED, notice.due(), period);
        }
    }

    private Optional<LocalDate> kpi(KpiMethod method) {
        Optional<LocalDate> last = reckoning.due(DutyKind.KPI_EVALUATED, method.due(), period);
        last.ifPresent(day -> method.preCalculation()
                .ifPresent(
                        rule -> reckoning.before(DutyKind.PRE_CALCULATION_SENT, rule.sentBefore(), day, Reading.R02)));
        return last;
    }

    private void afterEvaluation(LocalDate last) {
        Start completed = Start.latest(Happening.EVALUATION_COMPLETED, last);
        Optional<LocalDate> known = reckoning.term(
                DutyKind.RESULT_MADE_KNOWN, law.acquaintance().within(), Optional.of(completed), Reading.R20);
        if (!law.acquaintance().channelsForAbsentOrDismissed().isEmpty()) {
            reckoning.undated(
                    DutyKind.RESULT_SENT_TO_THE_ABSENT,
                    Ground.of(law.acquaintance().by()),
                    Reading.R03);
        }
        reckoning.day(
                DutyKind.DOCUMENTS_KEPT,
                law.custody().by(),
                law.custody().keptUntil(last),
                completed,
                Step.of(Step.Kind.YEARS, law.custody().years()),
                Reading.R10);
        Optional<LocalDate> asked = reckoning.term(
                DutyKind.SESSION_REQUESTED,
                law.request().within(),
                known.map(day -> Start.latest(Happening.ACQUAINTED, day)));
        asked.ifPresent(this::session);
        reckoning.undated(DutyKind.DECISION_APPEALED, Ground.of(law.complaint().by()));
        reckoning.undated(DutyKind.DISPUTE_EXAMINED, Ground.of(law.dispute().by()));
        reckoning.undated(DutyKind.TWO_UNSATISFACTORY_IN_A_ROW, Ground.decree("36"));
        if (period.firstDay().isBefore(NATIONAL_ROAD_CLOSED)) {
            reckoning.undated(DutyKind.AUTHORISED_BODY_OR_COURT, Ground.decree("37"));
        }
    }

    private void session(LocalDate asked) {
        Calibration session = law.calibration();
        var convening = session.convening().within();
        reckoning.term(
                DutyKind.SESSION_CONVENED, convening, Optional.of(Start.latest(Happening.of(convening.from()), asked)));
        var holding = session.holding().within();
        Optional<LocalDate> held = reckoning.term(
                DutyKind.SESSION_HELD, holding, Optional.of(Start.latest(Happening.of(holding.from()), asked)));
        reckoning.undated(DutyKind.MARK_ARGUED, Ground.of(session.vote().by()));
        reckoning.term(
                DutyKind.MINUTES_PLACED,
                session.vote().placedWithin(),
                held.map(day -> Start.latest(Happening.MINUTES_SIGNED, day)));
        reckoning.undated(DutyKind.FEEDBACK_GIVEN, Ground.of(session.feedback().by()));
    }

    private void survey(SurveyMethod method) {
        Period surveyed = Period.of(period.lastDay(), method.period());
        reckoning.undated(
                DutyKind.RESPONDENTS_SET, Ground.of(method.respondents().by()));
        reckoning.due(DutyKind.SURVEY_CONDUCTED, method.due(), surveyed);
        reckoning.undated(
                DutyKind.SURVEY_REPORTED, Ground.of(method.trainingThemes().by()));
    }

    private void yearly() {
        if (!endsWith(PeriodLength.YEAR)) {
            return;
        }
        Period year = Period.of(period.lastDay(), PeriodLength.YEAR);
        Optional<Due> formed = law.yearly().formed();
        formed.ifPresentOrElse(
                due -> reckoning.due(DutyKind.YEARLY_MARK_FORMED, due, year),
                () -> reckoning.undated(
                        DutyKind.YEARLY_MARK_FORMED, Ground.of(law.yearly().by())));
    }

    /** Whether a period of this length ends with this one, and this one is the one to list what ends with it. */
    private boolean endsWith(PeriodLength length) {
        return period.length() == Duties.shortest(law)
                && Period.of(period.lastDay(), length).lastDay().equals(period.lastDay());
    }
}
