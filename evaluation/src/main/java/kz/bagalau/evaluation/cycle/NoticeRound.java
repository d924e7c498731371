package kz.bagalau.evaluation.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.cycle.Participant.Way;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.StaffOrders;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.methodology.notice.NoticeRule;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;

/**
 * Tells those who are evaluated, in the edition's own wording: the head by paragraph 26, the staff by paragraph 30.
 * Whoever has been told is not told again, so HR's button and the daily round never send twice.
 */
@ApplicationScoped
public class NoticeRound {

    @Inject
    Staff staff;

    @Inject
    StaffOrders orders;

    @Inject
    StatutoryNotices notices;

    @Inject
    Outbox outbox;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Inject
    Event<NoticesPosted> posted;

    @Inject
    Event<ObligationAdvanced> advanced;

    /** Posts the notice of the rule to everybody who has not had it. */
    void post(EvaluationSchedule schedule, Methodology law, NoticeRule rule, String who) {
        List<UUID> all = recipients(participants(law, schedule.period()), rule.kind());
        Set<UUID> told = told(schedule, rule.kind());
        List<UUID> rest = all.stream().filter(person -> !told.contains(person)).toList();
        if (rest.isEmpty()) {
            return;
        }
        List<UUID> numbers = outbox.post(rest.stream()
                .map(person -> notice(schedule.period(), rule, person))
                .toList());
        for (int place = 0; place < numbers.size(); place++) {
            notices.add(new StatutoryNotice(
                    schedule.id(),
                    rule.kind(),
                    rest.get(place),
                    schedule.due(Timetable.keyOf(rule.kind())),
                    clock.instant(),
                    who,
                    numbers.get(place)));
        }
        posted.fire(new NoticesPosted(rule.by(), schedule.id(), schedule.period(), rule.kind(), rest.size()));
        advanced.fire(
                new ObligationAdvanced(rule.by(), schedule.period(), obligation(rule.kind()), all.size(), all.size()));
    }

    /** Everybody of the period, read once for all notices. */
    List<Participant> participants(Methodology law, Period period) {
        return Participant.of(
                law,
                period,
                calendars.working(),
                staff.during(period.firstDay(), period.lastDay()),
                staff.on(LocalDate.now(clock)),
                orders.on(LocalDate.now(clock), period.lastDay()));
    }

    /** Who is to be told: those who are evaluated by the method that the notice speaks of. */
    static List<UUID> recipients(List<Participant> people, NoticeKind kind) {
        Way way =
                switch (kind) {
                    case HEAD_EVALUATION -> Way.KPI;
                    case STAFF_EVALUATION -> Way.RANKING;
                };
        return people.stream()
                .filter(one -> one.way() == way && one.verdict().evaluated())
                .map(one -> one.servant().employee())
                .toList();
    }

    /** Who has been told. */
    Set<UUID> told(EvaluationSchedule schedule, NoticeKind kind) {
        return notices.of(schedule.id()).stream()
                .filter(notice -> notice.kind() == kind)
                .map(StatutoryNotice::employee)
                .collect(Collectors.toSet());
    }

    private static Notice notice(Period period, NoticeRule rule, UUID person) {
        return new Notice(
                kindOf(rule.kind()),
                person,
                Optional.of(rule.by()),
                Map.of("period", period.toString(), "wording", rule.wording().kk()),
                "/today.xhtml");
    }

    /** The kind of the notice in the outbox. */
    static String kindOf(NoticeKind kind) {
        return switch (kind) {
            case HEAD_EVALUATION -> "headEvaluation";
            case STAFF_EVALUATION -> "staffEvaluation";
        };
    }

    private static Obligation obligation(NoticeKind kind) {
        return switch (kind) {
            case HEAD_EVALUATION -> Obligation.HEAD_NOTIFIED;
            case STAFF_EVALUATION -> Obligation.STAFF_NOTIFIED;
        };
    }
}
