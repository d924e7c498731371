package kz.bagalau.evaluation.cycle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.ScheduleView.Clash;
import kz.bagalau.evaluation.cycle.ScheduleView.Condition;
import kz.bagalau.evaluation.cycle.ScheduleView.May;
import kz.bagalau.evaluation.cycle.ScheduleView.NoticeLine;
import kz.bagalau.evaluation.cycle.ScheduleView.Row;
import kz.bagalau.evaluation.cycle.ScheduleView.Step;
import kz.bagalau.evaluation.cycle.ScheduleView.Steps;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.NoticeRule;
import kz.bagalau.platform.notification.NoticeProof;
import kz.bagalau.platform.notification.Notices;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 10: the schedule of a period. It holds dates and no marks, so everybody of the council may see it. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.EVALUATOR, Role.EMPLOYEE})
public class ShowSchedule {

    private static final Citation NO_RULE = Citation.of("10");
    private static final String NOTHING = "–";

    private static final int WEEK = 7;

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
    StatutoryNotices notices;

    @Inject
    Notices outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The schedule of the asked period, {@code 2026-Q3}; of the period now being evaluated when nothing is asked. */
    public ScheduleView of(String asked) {
        var today = LocalDate.now(clock);
        var council = councils.current();
        var period = AskedPeriod.of(asked, council, today);
        return schedules
                .of(period)
                .map(schedule -> view(schedule, council.edition(schedule.edition()), today))
                .orElseGet(() -> council.published().isEmpty()
                        ? none(period, today)
                        : none(period, council.editionFor(period), today));
    }

    /** A council that has published no edition yet has no schedule and no rule for one. */
    private ScheduleView none(Period period, LocalDate today) {
        return none(period, today, NO_RULE, "", LawText.kk(NOTHING), LawText.kk(NOTHING), false);
    }

    private ScheduleView none(Period period, Edition edition, LocalDate today) {
        var rule = edition.methodology().schedule();
        return none(
                period,
                today,
                rule.by(),
                edition.id().value(),
                edition.title(),
                rule.approvedBy(),
                caller.has(Role.COUNCIL_HR));
    }

    private ScheduleView none(
            Period period,
            LocalDate today,
            Citation by,
            String edition,
            LawText title,
            LawText approvedBy,
            boolean mayBuild) {
        return new ScheduleView(
                period,
                today,
                by,
                edition,
                title,
                approvedBy,
                "NONE",
                null,
                0,
                List.of(),
                calendars.working().version(),
                false,
                null,
                List.of(),
                List.of(),
                new Steps(null, null, null, null),
                List.of(),
                List.of(),
                new May(mayBuild, false, false, false, false));
    }

    private ScheduleView view(EvaluationSchedule schedule, Edition edition, LocalDate today) {
        var calendar = calendars.working();
        var law = edition.methodology();
        return new ScheduleView(
                schedule.period(),
                today,
                law.schedule().by(),
                edition.id().value(),
                edition.title(),
                law.schedule().approvedBy(),
                schedule.state().name(),
                schedule.id(),
                schedule.version(),
                schedule.duties().stream()
                        .map(duty -> row(duty, schedule.period(), calendar, today))
                        .toList(),
                schedule.calendarVersion(),
                !schedule.calendarVersion().equals(calendar.version()),
                schedule.returnReason().orElse(null),
                daysOff(schedule, calendar),
                conditions(schedule, law),
                new Steps(
                        new Step(schedule.built().who(), schedule.built().when()),
                        Step.of(schedule.submitted()),
                        Step.of(schedule.decided()),
                        Step.of(schedule.opened())),
                clashes(schedule),
                noticeLines(schedule, law),
                may(schedule, today));
    }

    private static Row row(ScheduledDuty duty, Period period, WorkingCalendar calendar, LocalDate today) {
        return new Row(
                duty.key(),
                duty.branch().name(),
                duty.branch().isCarriedOut(),
                duty.by(),
                duty.starts(),
                duty.literal(),
                duty.due(),
                duty.movedBy().orElse(null),
                Timetable.obligationOf(duty.key()).map(Obligation::name).orElse(null),
                !duty.due().isAfter(period.lastDay()) && duty.key().equals(Timetable.PRE_CALCULATION),
                calendar.workingDaysBetween(today, duty.due()));
    }

    private static List<LocalDate> daysOff(EvaluationSchedule schedule, WorkingCalendar calendar) {
        var last = schedule.duties().stream().map(ScheduledDuty::due).max(LocalDate::compareTo);
        return schedule.period()
                .lastDay()
                .minusDays(WEEK)
                .datesUntil(last.orElseThrow().plusDays(WEEK))
                .filter(day -> calendar.publishes(day.getYear()) && !calendar.isWorking(day))
                .toList();
    }

    private List<Condition> conditions(EvaluationSchedule schedule, Methodology law) {
        if (!caller.has(Role.COUNCIL_HR) && !caller.has(Role.OFFICIAL)) {
            return List.of();
        }
        var facts = obligations.own(schedule.period());
        return Arrays.stream(Obligation.values())
                .filter(kind -> !kind.ofIndicators() || facts.stream().anyMatch(fact -> fact.kind() == kind))
                .map(kind -> facts.stream()
                        .filter(fact -> fact.kind() == kind)
                        .findFirst()
                        .map(fact -> new Condition(kind.name(), fact.by(), fact.done(), fact.total()))
                        .orElseGet(() -> new Condition(kind.name(), citation(kind, schedule, law), 0, 0)))
                .toList();
    }

    private static Citation citation(Obligation kind, EvaluationSchedule schedule, Methodology law) {
        return schedule.duties().stream()
                .filter(duty ->
                        Timetable.obligationOf(duty.key()).filter(kind::equals).isPresent())
                .map(duty -> duty.by().get(0))
                .findFirst()
                .orElse(law.schedule().by());
    }

    private static List<Clash> clashes(EvaluationSchedule schedule) {
        return schedule.duties().stream()
                .collect(Collectors.groupingBy(
                        ScheduledDuty::due, TreeMap::new, Collectors.mapping(ScheduledDuty::key, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(day -> day.getValue().size() > 1)
                .map(day -> new Clash(day.getKey(), day.getValue()))
                .toList();
    }

    private List<NoticeLine> noticeLines(EvaluationSchedule schedule, Methodology law) {
        if (schedule.state() != ScheduleState.APPROVED) {
            return List.of();
        }
        var people = round.participants(law, schedule.period());
        var sent = notices.of(schedule.id());
        return law.notices().stream()
                .map(rule -> noticeLine(schedule, rule, people, sent))
                .toList();
    }

    private NoticeLine noticeLine(
            EvaluationSchedule schedule, NoticeRule rule, List<Participant> people, List<StatutoryNotice> all) {
        var sent = all.stream().filter(notice -> notice.kind() == rule.kind()).toList();
        var told = sent.stream().map(StatutoryNotice::employee).collect(Collectors.toSet());
        var ids = sent.stream().map(StatutoryNotice::notice).collect(Collectors.toSet());
        var proofs = outbox.proofs(NoticeRound.kindOf(rule.kind())).stream()
                .filter(proof -> ids.contains(proof.id()))
                .toList();
        told.addAll(NoticeRound.recipients(people, rule.kind()));
        return new NoticeLine(
                rule.kind().name(),
                rule.by(),
                schedule.due(Timetable.keyOf(rule.kind())),
                sent.size(),
                told.size(),
                count(proofs, proof -> proof.sent().isPresent()),
                count(proofs, proof -> proof.opened().isPresent()),
                sent.stream()
                        .map(StatutoryNotice::postedAt)
                        .max(Instant::compareTo)
                        .orElse(null),
                rule.wording());
    }

    private static int count(List<NoticeProof> proofs, Predicate<NoticeProof> which) {
        return Math.toIntExact(proofs.stream().filter(which).count());
    }

    private May may(EvaluationSchedule schedule, LocalDate today) {
        boolean hr = caller.has(Role.COUNCIL_HR);
        boolean over = today.isAfter(schedule.period().lastDay());
        var state = schedule.state();
        return new May(
                hr && state != ScheduleState.APPROVED,
                hr && state == ScheduleState.DRAFT,
                caller.has(Role.OFFICIAL) && state == ScheduleState.SUBMITTED,
                hr && state == ScheduleState.APPROVED && over && !schedule.isOpened(),
                hr && state == ScheduleState.APPROVED && over);
    }
}
