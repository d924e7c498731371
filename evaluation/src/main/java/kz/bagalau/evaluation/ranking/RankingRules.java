package kz.bagalau.evaluation.ranking;

import java.time.LocalDate;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.methodology.term.DueDate;

/**
 * What governs the sheets of one period today: their own edition's rules and the council's setting.
 *
 * @param methodology the whole methodology of the sheets' edition
 * @param method its ranking method
 * @param grounds which marks the council wants grounded
 * @param due the last day in time (paragraph 4), counted with today's calendar
 * @param today the day of the question
 */
public record RankingRules(
        Methodology methodology, SheetMethod method, GroundRule grounds, DueDate due, LocalDate today) {

    /** Whether a closing today comes after the due day. */
    public boolean late() {
        return due.isLate(today);
    }
}
