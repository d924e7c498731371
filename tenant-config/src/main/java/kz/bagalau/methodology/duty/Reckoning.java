package kz.bagalau.methodology.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.bagalau.calendar.CalendarNotPublished;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.term.Due;
import kz.bagalau.methodology.term.DueDate;
import kz.bagalau.methodology.term.Term;
import kz.bagalau.methodology.term.TermBefore;

/** Counts the duties of one period, of the whole body or of one servant, and writes down how. */
final class Reckoning {

    private final WorkingCalendar calendar;
    private final Optional<Period> period;
    private final Optional<String> subject;
    private final List<Duty> duties = new ArrayList<>();

    Reckoning(WorkingCalendar calendar, Optional<Period> period, Optional<String> subject) {
        this.calendar = calendar;
        this.period = period;
        this.subject = subject;
    }

    List<Duty> duties() {
        return List.copyOf(duties);
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    /** A term that runs from an event; nothing when the event's own day could not be counted. */
    Optional<LocalDate> term(DutyKind kind, Term term, Optional<Start> start, Reading... more) {
        return start.flatMap(from -> term(kind, Ground.of(term.by()), term, from, more));
    }

    Optional<LocalDate> term(DutyKind kind, Ground ground, Term term, Start start, Reading... more) {
        List<Step> steps = new ArrayList<>(List.of(Step.starts(start)));
        return counted(kind, ground, Optional.of(start), steps, readings(Reading.R07, more), () -> {
            steps.add(Step.workingDays(term.workingDays(), term.counting()));
            return term.end(start.day(), calendar);
        });
    }

    /** A day of the month after a period. */
    Optional<LocalDate> due(DutyKind kind, Due due, Period of, Reading... more) {
        return due(kind, Ground.of(due.by()), due, of, List.of(), more);
    }

    Optional<LocalDate> due(DutyKind kind, Ground ground, Due due, Period of, List<Step> because, Reading... more) {
        Start start = Start.on(Happening.PERIOD_ENDS, of.lastDay());
        List<Step> steps = new ArrayList<>(because);
        steps.add(Step.starts(start));
        DueDate date;
        try {
            date = due.on(of, calendar);
        } catch (Refused refused) {
            return missing(kind, ground, Optional.of(start), steps, refused);
        }
        due.workingDays()
                .ifPresentOrElse(
                        days -> steps.add(Step.of(Step.Kind.WORKING_DAYS, days)),
                        () -> steps.add(Step.day(Step.Kind.NAMED_DAY, date.literal())));
        if (!date.date().equals(date.literal())) {
            steps.add(Step.day(Step.Kind.MOVED, date.date()));
        } else if (calendar.publishes(date.date().getYear()) && !calendar.isWorking(date.date())) {
            steps.add(Step.day(Step.Kind.LEFT_ON_A_DAY_OFF, date.date()));
        }
        List<Reading> readings = new ArrayList<>(List.of(more));
        date.movedBy().ifPresent(readings::add);
        add(kind, ground, Optional.of(date.date()), Optional.of(date.literal()), Optional.of(start), steps, readings);
        return Optional.of(date.date());
    }

    /** A term counted back from the last day of the evaluation. */
    void before(DutyKind kind, TermBefore term, LocalDate lastDay, Reading... more) {
        Start start = Start.on(Happening.LAST_DAY_OF_EVALUATION, lastDay);
        List<Step> steps = new ArrayList<>(List.of(Step.starts(start)));
        counted(kind, Ground.of(term.by()), Optional.of(start), steps, List.of(more), () -> {
            steps.add(Step.of(Step.Kind.WORKING_DAYS_BACK, term.workingDays()));
            return term.latest(lastDay, calendar);
        });
    }

    /** A day that follows without the calendar. */
    void day(DutyKind kind, Citation by, LocalDate day, Start start, Step step, Reading... readings) {
        day(kind, Ground.of(by), day, start, step, readings);
    }

    void day(DutyKind kind, Ground ground, LocalDate day, Start start, Step step, Reading... readings) {
        add(
                kind,
                ground,
                Optional.of(day),
                Optional.of(day),
                Optional.of(start),
                List.of(Step.starts(start), step),
                List.of(readings));
    }

    /** A duty for which the text gives no term. */
    void undated(DutyKind kind, Ground ground, Reading... readings) {
        undated(kind, ground, List.of(Step.of(Step.Kind.NO_TERM)), readings);
    }

    void undated(DutyKind kind, Ground ground, List<Step> steps, Reading... readings) {
        add(kind, ground, Optional.empty(), Optional.empty(), Optional.empty(), steps, List.of(readings));
    }

    /** Writes the duty down with the day that is counted; without it when a year's calendar is not there. */
    Optional<LocalDate> counted(
            DutyKind kind,
            Ground ground,
            Optional<Start> start,
            List<Step> steps,
            List<Reading> readings,
            Supplier<LocalDate> count) {
        try {
            Optional<LocalDate> day = Optional.of(count.get());
            add(kind, ground, day, day, start, steps, readings);
            return day;
        } catch (Refused refused) {
            return missing(kind, ground, start, steps, refused);
        }
    }

    private Optional<LocalDate> missing(
            DutyKind kind, Ground ground, Optional<Start> start, List<Step> steps, Refused refused) {
        if (!(refused.refusal() instanceof CalendarNotPublished unpublished)) {
            throw refused;
        }
        List<Step> all = new ArrayList<>(steps);
        all.add(Step.of(Step.Kind.CALENDAR_MISSING, unpublished.year()));
        add(kind, ground, Optional.empty(), Optional.empty(), start, all, List.of());
        return Optional.empty();
    }

    private void add(
            DutyKind kind,
            Ground ground,
            Optional<LocalDate> due,
            Optional<LocalDate> literal,
            Optional<Start> start,
            List<Step> steps,
            List<Reading> readings) {
        duties.add(new Duty(kind, ground, period, subject, due, literal, start, steps, readings, calendar.version()));
    }

    private static List<Reading> readings(Reading first, Reading... more) {
        List<Reading> readings = new ArrayList<>(List.of(first));
        readings.addAll(List.of(more));
        return readings;
    }
}
