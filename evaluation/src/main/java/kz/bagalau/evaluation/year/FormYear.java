package kz.bagalau.evaluation.year;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 4, part 2: once the year is over HR forms the yearly marks of everybody who was evaluated in it. Pressed
 * again it changes nothing; what comes later, a result or a correction, is counted anew by itself.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class FormYear {

    @Inject
    YearPeople people;

    @Inject
    CountYear count;

    @Inject
    SheetLaw law;

    /** Forms the yearly marks. */
    public void of(int year) {
        Period whole = new Period(year, PeriodLength.YEAR, 1);
        if (!law.today().isAfter(whole.lastDay())) {
            throw new Refused(new YearRefusal.YearNotOver(whole.lastDay()));
        }
        Set<UUID> evaluated = people.evaluatedIn(year);
        if (evaluated.isEmpty()) {
            throw new Refused(new YearRefusal.NobodyEvaluated(year));
        }
        evaluated.forEach(employee -> count.of(employee, year, YearlyMark.Cause.FORMED));
    }
}
