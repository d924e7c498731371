package kz.bagalau.calendar;

import java.util.List;
import java.util.stream.Collectors;

/** A calendar file cannot be taken; it carries every fault at once, never only the first. */
public final class CalendarFaulty extends RuntimeException {

    private final transient List<CalendarFault> faults;

    CalendarFaulty(List<CalendarFault> faults) {
        super(faults.stream()
                .map(fault -> "line " + fault.line() + ": " + fault.key() + " " + fault.args())
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of the lines. */
    public List<CalendarFault> faults() {
        return faults;
    }
}
