package kz.bagalau.methodology.feasibility;

import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.feasibility.Finding.Kind;
import kz.bagalau.methodology.feasibility.Finding.Severity;
import kz.bagalau.methodology.feasibility.Resolution.How;
import kz.bagalau.methodology.term.Due;
import kz.bagalau.methodology.term.DueDate;
import kz.bagalau.methodology.term.RollRule;

/** A due day that the text puts on a day off, and what the roll rule does to it (R08). */
final class DueDates {

    private DueDates() {}

    /**
     * Adds what there is to say about the due day of a period.
     *
     * @param path the keys of the due day, {@code ranking.due}
     */
    static void into(List<Finding> found, String path, Due due, Period period, WorkingCalendar calendar) {
        DueDate date = due.on(period, calendar);
        if (calendar.isWorking(date.literal())) {
            return;
        }
        found.add(new Finding(
                List.of(due.by()),
                Kind.DUE_ON_DAY_OFF,
                due.roll() == RollRule.PREVIOUS_WORKING_DAY ? Severity.NOTE : Severity.WARNING,
                List.of(path, period, date.literal(), date.date()),
                Stream.of(date.literal(), date.date()).distinct().sorted().toList(),
                Resolution.by(how(due), path + ".roll", Reading.R08, date.date())));
    }

    private static How how(Due due) {
        return switch (due.roll()) {
            case KEEP -> How.KEPT;
            case PREVIOUS_WORKING_DAY -> How.MOVED_BACK;
            case NEXT_WORKING_DAY -> How.MOVED_ON;
        };
    }
}
