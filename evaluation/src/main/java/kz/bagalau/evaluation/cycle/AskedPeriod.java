package kz.bagalau.evaluation.cycle;

import java.time.LocalDate;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.sheet.SheetMethod;

/** The period that a page asks for; without one, or with one that nobody can read, the period now being evaluated. */
final class AskedPeriod {

    private AskedPeriod() {}

    /** The period of the text, else the last one that is over. */
    static Period of(String written, Council council, LocalDate today) {
        if (written == null || written.isBlank()) {
            return evaluated(council, today);
        }
        try {
            return Period.parse(written.strip());
        } catch (Unfit unreadable) {
            return evaluated(council, today);
        }
    }

    /**
     * The last period that is over, as long as the council's periods are; while no edition governs it, the first period
     * that one governs.
     */
    static Period evaluated(Council council, LocalDate today) {
        Period last = Period.of(today, length(council, today)).previous();
        return council.hasEditionFor(last)
                ? last
                : council.published().stream()
                        .findFirst()
                        .map(first ->
                                firstGoverned(council, Period.of(first.inForce().from(), last.length())))
                        .orElse(last);
    }

    private static Period firstGoverned(Council council, Period inWhichItBegins) {
        return council.hasEditionFor(inWhichItBegins) ? inWhichItBegins : inWhichItBegins.next();
    }

    /** By the edition in force, else by the first that will be; a quarter while there is none. */
    private static PeriodLength length(Council council, LocalDate today) {
        return council.published().stream()
                .filter(edition -> !edition.inForce().from().isAfter(today))
                .reduce((earlier, later) -> later)
                .or(() -> council.published().stream().findFirst())
                .map(Edition::methodology)
                .flatMap(law -> law.ranking().map(SheetMethod::period).or(() -> law.kpi()
                        .map(KpiMethod::period)))
                .orElse(PeriodLength.QUARTER);
    }
}
