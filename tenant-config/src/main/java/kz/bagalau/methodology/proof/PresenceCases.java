package kz.bagalau.methodology.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.presence.ServedTime;

/** Who is evaluated at all: those who came late, are away, have left (¶5, ¶6). */
final class PresenceCases {

    private static final int DAYS_BEFORE_END = 20;
    private static final int DAYS_AWAY = 10;

    private final Ground ground;
    private final LocalDate lastDay;
    private final LocalDate evaluatedUntil;
    private final List<TestCase> cases = new ArrayList<>();

    private PresenceCases(Ground ground, WorkingCalendar calendar) {
        this.ground = ground;
        this.lastDay = ground.period().lastDay();
        this.evaluatedUntil = ground.law().due(ground.method()).literal(ground.period(), calendar);
    }

    static List<TestCase> of(Ground ground, WorkingCalendar calendar) {
        PresenceCases made = new PresenceCases(ground, calendar);
        made.late();
        made.away();
        made.left();
        return made.cases;
    }

    private void late() {
        add(Typical.APPOINTED_BEFORE_END, ground.appointed(lastDay.minusDays(DAYS_BEFORE_END)), DAYS_BEFORE_END);
        lastEnough().ifPresent(day -> {
            add(Typical.APPOINTED_AT_MINIMUM, ground.appointed(day), day);
            if (day.isBefore(lastDay)) {
                add(Typical.APPOINTED_A_DAY_SHORT, ground.appointed(day.plusDays(1)), day.plusDays(1));
            }
        });
    }

    /** The last day in the period from which the time to its end is enough; none when even all of it is too short. */
    private Optional<LocalDate> lastEnough() {
        var minimum = ground.law().presence().minimum();
        return new ServedTime(ground.period().firstDay(), lastDay)
                .backwards()
                .filter(day -> minimum.reached(day, lastDay))
                .findFirst();
    }

    private void away() {
        List<AbsenceKind> kinds = ground.law().presence().absenceKinds();
        if (kinds.isEmpty()) {
            return;
        }
        AbsenceKind kind = kinds.get(0);
        add(
                Typical.ABSENT_ON_LAST_DAY,
                ground.person().away(new AbsenceSpan(kind, evaluatedUntil, evaluatedUntil.plusDays(DAYS_AWAY))),
                evaluatedUntil);
        LocalDate from = ground.period().firstDay().plusDays(DAYS_AWAY);
        add(
                Typical.ABSENT_IN_PERIOD,
                ground.person().away(new AbsenceSpan(kind, from, from.plusDays(DAYS_AWAY))),
                from,
                from.plusDays(DAYS_AWAY));
    }

    private void left() {
        LocalDate within = lastDay.minusDays(DAYS_AWAY);
        add(Typical.DISMISSED_IN_PERIOD, ground.person().dismissedOn(within), within);
        add(Typical.DISMISSED_AFTER_PERIOD, ground.person().dismissedOn(evaluatedUntil), evaluatedUntil);
    }

    private void add(Typical typical, Person who, Object... args) {
        cases.add(ground.marked(typical, who, ground.highest(), args));
    }
}
