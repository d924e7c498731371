package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.edition.ComparisonView.Meaning;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.compare.Circumstances;
import kz.bagalau.methodology.compare.Effect;
import kz.bagalau.methodology.compare.Effects;
import kz.bagalau.methodology.document.Difference;
import kz.bagalau.methodology.document.EditionDiff;
import kz.bagalau.methodology.duty.PersonFacts;
import kz.bagalau.methodology.presence.ServiceFacts;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** What two editions, of one body or of two, decide differently, and what that means for the period that runs now. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowComparison {

    /** With more differences each is not computed by itself: the whole is told at once. */
    private static final int EACH = 25;

    @Inject
    DraftsAndEditions editions;

    @Inject
    DraftDesk desk;

    @Inject
    Staff staff;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /**
     * The comparison; a draft with faults is refused with all of them, since it is no edition yet.
     *
     * @param one a draft's number or an edition's name
     * @param other the same
     */
    public ComparisonView of(String one, String other) {
        Edition first = editions.edition(one);
        Edition second = editions.edition(other);
        List<Difference> differences = EditionDiff.between(first, second).differences();
        return new ComparisonView(
                side(one, first), side(other, second), differences, meanings(first, second, differences));
    }

    /** The council's own people are counted; an administrator of a region sees what the rules alone move. */
    private List<Meaning> meanings(Edition first, Edition second, List<Difference> differences) {
        if (differences.isEmpty()) {
            return List.of();
        }
        Circumstances now = circumstances(first);
        List<Meaning> meanings = new ArrayList<>(
                meanings("", Effects.together(first, second, now)).toList());
        if (differences.size() <= EACH) {
            Effects each = Effects.between(first, second, now);
            differences.forEach(difference -> meanings.addAll(
                    meanings(difference.path(), each.of(difference)).toList()));
        }
        return meanings;
    }

    private static Stream<Meaning> meanings(String path, List<Effect> effects) {
        return effects.stream().map(effect -> new Meaning(path, effect.kind().name(), effect.args()));
    }

    private Circumstances circumstances(Edition first) {
        Period period = Period.of(
                LocalDate.now(clock),
                first.methodology().ranking().map(SheetMethod::period).orElse(PeriodLength.QUARTER));
        List<PersonFacts> people = desk.scope() == DraftScope.COUNCIL
                ? staff.during(period.firstDay(), period.lastDay()).stream()
                        .filter(Servant::bCorps)
                        .map(servant -> PersonFacts.of(
                                servant.employee().toString(),
                                new ServiceFacts(
                                        servant.category(),
                                        servant.appointed(),
                                        servant.dismissed(),
                                        servant.absences())))
                        .toList()
                : List.of();
        return new Circumstances(period, calendars.working(), people);
    }

    private static ComparisonView.Side side(String which, Edition edition) {
        return new ComparisonView.Side(
                which,
                edition.id().value(),
                edition.title().kk(),
                Asked.draft(which).isPresent());
    }
}
