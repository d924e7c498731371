package kz.bagalau.methodology;

import java.time.LocalDate;

/**
 * How the decision itself enters into force.
 *
 * @param decisionParagraph the paragraph of the decision (not of the methodology) that says so
 * @param calendarDays full calendar days that pass after the first official publication; 0: from that very day
 */
public record EntryIntoForce(int decisionParagraph, int calendarDays) {

    public EntryIntoForce {
        Require.that(decisionParagraph > 0, "decisionParagraph", decisionParagraph)
                .and(calendarDays >= 0 && calendarDays <= 366, "daysToForce", calendarDays)
                .orUnfit();
    }

    /** The first day in force: the publication's own day, or the day after the last of the days that pass. */
    public LocalDate after(LocalDate published) {
        return calendarDays == 0 ? published : published.plusDays(calendarDays + 1L);
    }
}
