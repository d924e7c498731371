package kz.bagalau.evaluation.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.notice.NoticeRule;
import kz.bagalau.platform.jobs.DailyWork;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * Paragraphs 26 and 30 name the information system first: on the morning of the last day it tells whoever HR has not
 * told yet, so no notice is ever late for want of a click.
 */
@ApplicationScoped
public class DailyNotices implements DailyWork {

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Councils councils;

    @Inject
    NoticeRound round;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "statutoryNotices";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(8, 0);
    }

    @Override
    public void in(CouncilId council) {
        var today = LocalDate.now(clock);
        schedules.standing().stream().filter(EvaluationSchedule::isOpened).forEach(schedule -> {
            var law = councils.current().edition(schedule.edition()).methodology();
            dueBy(schedule, law, today);
        });
    }

    private void dueBy(EvaluationSchedule schedule, Methodology law, LocalDate today) {
        for (NoticeRule rule : law.notices()) {
            if (!schedule.due(Timetable.keyOf(rule.kind())).isAfter(today)) {
                round.post(schedule, law, rule, caller.name());
            }
        }
    }
}
