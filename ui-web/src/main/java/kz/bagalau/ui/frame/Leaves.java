package kz.bagalau.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import kz.bagalau.ui.words.Words;

/**
 * What stands on the leaf of a term: how much time is left, in numbers and in words. A term that is over and asks nothing
 * of its reader any more is past, not late.
 */
@Named
@RequestScoped
public class Leaves {

    private static final int SOON = 2;

    @Inject
    Words words;

    /** The state that colours the leaf: late, today, soon, done, or nothing particular. */
    public String state(Integer days, Boolean done, Boolean past) {
        if (Boolean.TRUE.equals(done)) {
            return "done";
        }
        if (days == null || Boolean.TRUE.equals(past)) {
            return "";
        }
        if (days < 0) {
            return "late";
        }
        if (days == 0) {
            return "today";
        }
        return days <= SOON ? "soon" : "";
    }

    /** Whether the large line is a word instead of a number. */
    public boolean worded(Integer days, Boolean done, Boolean past) {
        return Boolean.TRUE.equals(done) || Boolean.TRUE.equals(past) || days == null || days == 0;
    }

    /** The large line. */
    public String big(Integer days, Boolean done, Boolean past) {
        if (Boolean.TRUE.equals(done)) {
            return words.with("frame.leaf.done");
        }
        if (Boolean.TRUE.equals(past)) {
            return words.with("frame.leaf.past");
        }
        if (days == null) {
            return words.with("frame.leaf.open");
        }
        if (days == 0) {
            return words.with("frame.leaf.today");
        }
        return days < 0 ? "−" + -days : days.toString();
    }

    /** The small line. */
    public String small(Integer days, Boolean done, Boolean past, LocalDate due) {
        if (Boolean.TRUE.equals(done) || Boolean.TRUE.equals(past)) {
            return words.date(due);
        }
        if (days == null) {
            return words.with("frame.leaf.noTerm");
        }
        return words.with(days == 0 ? "frame.leaf.lastDay" : "frame.leaf.workingDays");
    }
}
