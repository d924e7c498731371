package kz.bagalau.evaluation.cycle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.NoticeRule;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** What the caller has to do for the schedule, the opening and the notices of the period (paragraphs 10, 26, 30, 31). */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.EVALUATOR, Role.EMPLOYEE})
public class ShowCycleDuties {

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Obligations obligations;

    @Inject
    Councils councils;

    @Inject
    Calendars calendars;

    @Inject
    NoticeRound round;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's duties, the most urgent first. */
    public List<DutyView> mine() {
        if (!caller.has(Role.COUNCIL_HR) && !caller.has(Role.OFFICIAL)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var council = councils.current();
        var evaluated = AskedPeriod.evaluated(council, today);
        var calendar = calendars.working();
        return Stream.concat(
                        of(council, evaluated, today, calendar).stream(),
                        decisions(council, evaluated, today, calendar).stream())
                .sorted(Comparator.comparing(DutyView::due))
                .toList();
    }

    /** HR's own duties for the period now being evaluated. */
    private List<DutyView> of(Council council, Period period, LocalDate today, WorkingCalendar calendar) {
        if (!caller.has(Role.COUNCIL_HR)) {
            return List.of();
        }
        var standing = schedules.of(period);
        if (standing.isEmpty() && !council.hasEditionFor(period)) {
            return List.of();
        }
        if (standing.isEmpty()) {
            var law = council.editionFor(period).methodology();
            LocalDate due = Timetable.firstDue(Timetable.of(law, period, calendar));
            return List.of(duty("schedule.build", period, law.schedule().by(), due, today, calendar, "schedule"));
        }
        var schedule = standing.get();
        var law = council.edition(schedule.edition()).methodology();
        Citation by = law.schedule().by();
        return switch (schedule.state()) {
            case DRAFT ->
                List.of(duty("schedule.submit", period, by, schedule.firstDue(), today, calendar, "schedule"));
            case RETURNED ->
                List.of(duty("schedule.mend", period, by, schedule.firstDue(), today, calendar, "schedule"));
            case SUBMITTED -> List.of();
            case APPROVED -> approved(schedule, law, today, calendar);
        };
    }

    private List<DutyView> approved(
            EvaluationSchedule schedule, Methodology law, LocalDate today, WorkingCalendar calendar) {
        var duties = new ArrayList<DutyView>();
        if (!schedule.isOpened()) {
            duties.add(duty(
                    "quarter.open",
                    schedule.period(),
                    OpenQuarter.sending(law),
                    schedule.duty(Timetable.SHEETS).isPresent()
                            ? schedule.due(Timetable.SHEETS)
                            : schedule.due(Timetable.KPI_SHEETS),
                    today,
                    calendar,
                    "eligibility"));
        }
        var people = round.participants(law, schedule.period());
        law.notices().forEach(rule -> left(schedule, people, rule, today, calendar, duties));
        obligations.own(schedule.period()).stream()
                .filter(fact -> fact.kind() == Obligation.SHEETS_CLOSED && fact.done() < fact.total())
                .map(fact -> new DutyView(
                        "sheets.wait",
                        List.of(schedule.period(), fact.total() - fact.done()),
                        fact.by(),
                        fact.due(),
                        calendar.workingDaysBetween(today, fact.due()),
                        "/ranking/progress.xhtml?period=" + schedule.period()))
                .forEach(duties::add);
        return duties;
    }

    private void left(
            EvaluationSchedule schedule,
            List<Participant> people,
            NoticeRule rule,
            LocalDate today,
            WorkingCalendar calendar,
            List<DutyView> duties) {
        var told = round.told(schedule, rule.kind());
        long left = NoticeRound.recipients(people, rule.kind()).stream()
                .filter(person -> !told.contains(person))
                .count();
        if (left > 0) {
            String key = Timetable.keyOf(rule.kind());
            LocalDate due = schedule.due(key);
            duties.add(new DutyView(
                    key,
                    List.of(schedule.period(), left, rule.kind().name()),
                    rule.by(),
                    due,
                    calendar.workingDaysBetween(today, due),
                    link("schedule", schedule.period())));
        }
    }

    /** The official decides on whatever was submitted to him, of whichever period. */
    private List<DutyView> decisions(Council council, Period evaluated, LocalDate today, WorkingCalendar calendar) {
        if (!caller.has(Role.OFFICIAL)) {
            return List.of();
        }
        return schedules.standing().stream()
                .filter(schedule -> schedule.state() == ScheduleState.SUBMITTED)
                .map(schedule -> duty(
                        "schedule.decide",
                        schedule.period(),
                        council.edition(schedule.edition())
                                .methodology()
                                .schedule()
                                .by(),
                        schedule.firstDue(),
                        today,
                        calendar,
                        "schedule"))
                .toList();
    }

    private static DutyView duty(
            String key,
            Period period,
            Citation by,
            LocalDate due,
            LocalDate today,
            WorkingCalendar calendar,
            String page) {
        return new DutyView(key, List.of(period), by, due, calendar.workingDaysBetween(today, due), link(page, period));
    }

    private static String link(String page, Period period) {
        return "/cycle/" + page + ".xhtml?period=" + period;
    }
}
