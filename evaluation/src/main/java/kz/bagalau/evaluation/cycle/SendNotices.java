package kz.bagalau.evaluation.cycle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 26 and 30: HR tells the evaluated of the evaluation now, without waiting for the last day. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class SendNotices {

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

    /** Sends the notice of this kind to everybody who has not had it. */
    public void of(Period period, NoticeKind kind) {
        var schedule = schedules.hold(period).orElseThrow(() -> notBuilt(period));
        var law = councils.current().edition(schedule.edition()).methodology();
        schedule.requireUnderWay(law.schedule().by(), LocalDate.now(clock));
        law.notice(kind).ifPresent(rule -> round.post(schedule, law, rule, caller.name()));
    }

    private Refused notBuilt(Period period) {
        var by = councils.current().editionFor(period).methodology().schedule().by();
        return new Refused(new CycleRefusal.ScheduleNotBuilt(by, period));
    }
}
