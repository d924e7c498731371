package kz.bagalau.evaluation.cycle;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.methodology.Citation;

/**
 * One thing that the caller has to do, as the first page lists it: the words stand under {@code today.duty.} and the
 * key, the button's under {@code today.duty.} key {@code .act}.
 *
 * @param key which duty
 * @param args what fills the places of the words
 * @param by the paragraph that asks for it
 * @param due the last day
 * @param workingDaysLeft working days after today up to the last day; 0 today, negative when overdue
 * @param link the page where it is done
 */
public record DutyView(String key, List<Object> args, Citation by, LocalDate due, int workingDaysLeft, String link) {

    public DutyView {
        args = List.copyOf(args);
    }

    /** The state of the leaf that shows the days left: late, today, soon or later. */
    public String urgency() {
        if (workingDaysLeft < 0) {
            return "late";
        }
        if (workingDaysLeft == 0) {
            return "today";
        }
        return workingDaysLeft <= 2 ? "soon" : "later";
    }
}
