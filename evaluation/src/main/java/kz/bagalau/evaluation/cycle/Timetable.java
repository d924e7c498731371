package kz.bagalau.evaluation.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.cycle.ScheduledDuty.Branch;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.calibration.Calibration;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.methodology.notice.NoticeRule;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.methodology.term.DueDate;
import kz.bagalau.methodology.term.Term;

/**
 * Turns the terms of an edition into the dated duties of one period. A term that runs from an event is dated from the
 * last day on which the event may come, so the schedule shows the latest day and never an earlier promise.
 */
final class Timetable {

    /** HR sends the pre-calculated values; its last day may come before the period ends. */
    static final String PRE_CALCULATION = "kpi.precalculation";

    /** The plans are set and placed, whether the period has a schedule or not. */
    private static final String PLAN = "kpi.plan";

    private static final String PLACED = "kpi.placed";

    /** What is done before anything is opened, so that no schedule is waited for. */
    private static final Set<String> BEFORE_OPENING = Set.of(PRE_CALCULATION, PLAN, PLACED);

    /** The marks of the indicators are to be given. */
    static final String KPI_SHEETS = "kpi.sheets";

    /** The marks on the sheets are to be given: the duty on which the rest of the ranking method hangs. */
    static final String SHEETS = "ranking.sheets";

    /** The last day by which HR makes the last result known. */
    static final String ACQUAINTANCE = "ranking.acquaintance";

    /** The notice to the head. */
    static final String HEAD_NOTICE = "notice.head";

    /** The notice to the staff. */
    static final String STAFF_NOTICE = "notice.staff";

    private final Methodology law;
    private final Period period;
    private final WorkingCalendar calendar;
    private final LocalDate after;
    private final List<ScheduledDuty> duties = new ArrayList<>();

    private Timetable(Methodology law, Period period, WorkingCalendar calendar) {
        this.law = law;
        this.period = period;
        this.calendar = calendar;
        this.after = period.lastDay().plusDays(1);
    }

    /** Every duty of the period, by its last day. */
    static List<ScheduledDuty> of(Methodology law, Period period, WorkingCalendar calendar) {
        var timetable = new Timetable(law, period, calendar);
        law.notices().forEach(timetable::notice);
        law.ranking().filter(method -> method.period() == period.length()).ifPresent(timetable::ranking);
        law.kpi().filter(method -> method.period() == period.length()).ifPresent(timetable::kpi);
        law.survey().ifPresent(timetable::survey);
        timetable.duties.sort(Comparator.comparing(ScheduledDuty::due));
        return List.copyOf(timetable.duties);
    }

    /** The duty of a notice. */
    static String keyOf(NoticeKind notice) {
        return switch (notice) {
            case HEAD_EVALUATION -> HEAD_NOTICE;
            case STAFF_EVALUATION -> STAFF_NOTICE;
        };
    }

    /** The last day of the first duty for which the schedule must stand (reading R32). */
    static LocalDate firstDue(List<ScheduledDuty> duties) {
        return duties.stream()
                .filter(duty -> duty.branch().isCarriedOut())
                .filter(duty -> !BEFORE_OPENING.contains(duty.key()))
                .map(ScheduledDuty::due)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The obligation whose progress is counted for a duty. */
    static Optional<Obligation> obligationOf(String key) {
        return switch (key) {
            case HEAD_NOTICE -> Optional.of(Obligation.HEAD_NOTIFIED);
            case STAFF_NOTICE -> Optional.of(Obligation.STAFF_NOTIFIED);
            case SHEETS -> Optional.of(Obligation.SHEETS_CLOSED);
            case PRE_CALCULATION -> Optional.of(Obligation.ACTUALS_SENT);
            case KPI_SHEETS -> Optional.of(Obligation.KPI_SHEETS_CLOSED);
            case ACQUAINTANCE -> Optional.of(Obligation.ACQUAINTED);
            default -> Optional.empty();
        };
    }

    private void notice(NoticeRule notice) {
        dated(
                keyOf(notice.kind()),
                Branch.NOTICE,
                List.of(notice.by()),
                notice.due().on(period, calendar));
    }

    private void ranking(SheetMethod method) {
        LocalDate sheets = dated(
                SHEETS,
                Branch.RANKING,
                List.of(method.due().by(), method.sending().by()),
                method.due().on(period, calendar));
        afterSheets(sheets, Branch.RANKING);
    }

    /** The last sheet's result is made known, and its servant may ask for a session; both methods end on one day. */
    private void afterSheets(LocalDate sheets, Branch branch) {
        LocalDate known = term(ACQUAINTANCE, branch, law.acquaintance().within(), sheets);
        LocalDate asked =
                term("ranking.request", Branch.CALIBRATION, law.request().within(), known);
        calibration(law.calibration(), asked);
    }

    private void calibration(Calibration session, LocalDate asked) {
        term("calibration.panel", Branch.CALIBRATION, session.convening().within(), asked);
        LocalDate held = term(
                "calibration.session", Branch.CALIBRATION, session.holding().within(), asked);
        term("calibration.minutes", Branch.CALIBRATION, session.vote().placedWithin(), held);
    }

    private void kpi(KpiMethod method) {
        LocalDate set = term(PLAN, Branch.KPI, method.plan().setWithin(), period.firstDay());
        method.plan().placedWithin().ifPresent(within -> term(PLACED, Branch.KPI, within, set));
        DueDate due = method.due().on(period, calendar);
        method.preCalculation().ifPresent(rule -> {
            LocalDate sent = rule.sentBefore().latest(due.date(), calendar);
            add(
                    PRE_CALCULATION,
                    Branch.KPI,
                    List.of(rule.sentBefore().by()),
                    sent.isBefore(after) ? sent : after,
                    sent);
        });
        LocalDate sheets = dated(
                KPI_SHEETS,
                Branch.KPI,
                List.of(method.due().by(), method.sending().by()),
                due);
        if (duties.stream().noneMatch(duty -> duty.key().equals(ACQUAINTANCE))) {
            afterSheets(sheets, Branch.KPI);
        }
    }

    private void survey(SurveyMethod method) {
        Period whole = Period.of(period.lastDay(), method.period());
        if (whole.lastDay().equals(period.lastDay())) {
            dated(
                    "survey.year",
                    Branch.SURVEY,
                    List.of(method.due().by()),
                    method.due().on(whole, calendar));
        }
    }

    private LocalDate dated(String key, Branch branch, List<Citation> by, DueDate due) {
        duties.add(new ScheduledDuty(
                key, branch, by, after, due.literal(), due.date(), due.movedBy().map(Reading::name)));
        return due.date();
    }

    private LocalDate term(String key, Branch branch, Term term, LocalDate start) {
        return add(key, branch, List.of(term.by()), start, term.end(start, calendar));
    }

    private LocalDate add(String key, Branch branch, List<Citation> by, LocalDate starts, LocalDate due) {
        duties.add(new ScheduledDuty(key, branch, by, starts, due, due, Optional.empty()));
        return due;
    }
}
