package kz.bagalau.evaluation.cycle;

import java.time.LocalDate;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Unfit;
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

    /** The last period that is over, as long as the council's periods are. */
    static Period evaluated(Council council, LocalDate today) {
        var length = council.editionFor(Period.of(today))
                .methodology()
                .ranking()
                .map(SheetMethod::period)
                .orElse(PeriodLength.QUARTER);
        return Period.of(today, length).previous();
    }
}
