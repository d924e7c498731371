package kz.bagalau.evaluation.ranking;

import java.time.LocalDate;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.methodology.term.DueDate;

/**
 * What a sheet asks before it lets itself be closed.
 *
 * @param law the ranking method of the sheet's own edition
 * @param grounds which marks the council wants grounded
 * @param due the last day in time (paragraph 4), counted with today's calendar
 * @param today the day of the closing
 */
public record ClosingRules(SheetMethod law, GroundRule grounds, DueDate due, LocalDate today) {

    /** Whether the closing comes after the due day. */
    public boolean late() {
        return today.isAfter(due.date());
    }
}
