package kz.bagalau.methodology.feasibility;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.feasibility.Finding.Kind;
import kz.bagalau.methodology.feasibility.Finding.Severity;
import kz.bagalau.methodology.feasibility.Resolution.How;

/**
 * Acquaintance, request, session, minutes, each on the last day of its term after the other: how far the slowest
 * disagreement reaches (¶11, ¶12, ¶39, ¶41).
 */
final class SessionChain {

    private SessionChain() {}

    static void into(List<Finding> found, Methodology law, MethodKind method, Period period, WorkingCalendar calendar) {
        LocalDate closed = law.due(method).on(period, calendar).date();
        LocalDate placed = end(law, closed, calendar);
        found.addAll(year(law, method, period, placed, calendar));
        LocalDate next = law.due(method).on(period.next(), calendar).date();
        if (!placed.isBefore(next)) {
            found.add(new Finding(
                    paragraphs(law, law.due(method).by()),
                    Kind.CHAIN_PAST_NEXT_EVALUATION,
                    Severity.WARNING,
                    List.of(method, period, closed, placed, next),
                    List.of(closed, next, placed),
                    Resolution.of(How.SIDE_BY_SIDE)));
        }
    }

    /** The last day of the last term. */
    private static LocalDate end(Methodology law, LocalDate closed, WorkingCalendar calendar) {
        LocalDate known = law.acquaintance().within().end(closed, calendar);
        LocalDate asked = law.request().within().end(known, calendar);
        LocalDate held = law.calibration().holding().within().end(asked, calendar);
        return law.calibration().vote().placedWithin().end(held, calendar);
    }

    private static List<Finding> year(
            Methodology law, MethodKind method, Period period, LocalDate placed, WorkingCalendar calendar) {
        Period year = Period.of(period.lastDay(), PeriodLength.YEAR);
        boolean last = year.lastDay().equals(period.lastDay());
        if (!last || !law.yearly().covers(method)) {
            return List.of();
        }
        return law.yearly().formed().stream()
                .map(due -> due.on(year, calendar))
                .filter(formed -> placed.isAfter(formed.date()))
                .map(formed -> new Finding(
                        paragraphs(law, formed.by()),
                        Kind.CHAIN_PAST_YEARLY_MARK,
                        Severity.NOTE,
                        List.of(method, year, formed.date(), placed),
                        List.of(formed.date(), placed),
                        Resolution.of(How.FORMED_ANEW)))
                .toList();
    }

    private static List<Citation> paragraphs(Methodology law, Citation due) {
        return List.of(
                due,
                law.acquaintance().by(),
                law.request().by(),
                law.calibration().holding().by(),
                law.calibration().vote().by());
    }
}
