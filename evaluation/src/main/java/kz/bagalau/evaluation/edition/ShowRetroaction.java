package kz.bagalau.evaluation.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.edition.RetroactionView.Decided;
import kz.bagalau.evaluation.edition.RetroactionView.Outcome;
import kz.bagalau.evaluation.edition.RetroactionView.Row;
import kz.bagalau.evaluation.result.Retroaction;
import kz.bagalau.evaluation.result.RetroactionPreviewed;
import kz.bagalau.evaluation.result.Retroactions;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.custody.Confidential;
import kz.bagalau.methodology.custody.Knower;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The sheets and marks that an edition would touch because it applies to days before it, before and after it is
 * published. Marks are shown, therefore HR alone may look (paragraph 20), each result's showing stands in the trail, and
 * HR does not meet its own results here.
 */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowRetroaction {

    @Inject
    DraftsAndEditions editions;

    @Inject
    LaterLaw later;

    @Inject
    SheetLaw law;

    @Inject
    Retroactions retroactions;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    @Inject
    Event<RetroactionPreviewed> previewed;

    /** The preview for a draft (by its number) or a published edition (by its name). */
    public RetroactionView of(String which) {
        Edition edition = editions.edition(which);
        boolean published = Asked.draft(which).isEmpty();
        Map<UUID, Retroaction> decided = published
                ? retroactions.of(edition.id()).stream().collect(Collectors.toMap(Retroaction::sheet, each -> each))
                : Map.of();
        List<Row> rows = later.touched(edition).stream()
                .map(sheet -> row(sheet, edition, Optional.ofNullable(decided.get(sheet.id()))))
                .sorted(Comparator.comparing(Row::period).thenComparing(Row::fullName))
                .toList();
        return new RetroactionView(which, edition.id(), LaterLaw.appliesFrom(edition), published, rows);
    }

    private Row row(TouchedSheet sheet, Edition edition, Optional<Retroaction> decided) {
        boolean own = caller.optionalEmployee().filter(sheet.employee()::equals).isPresent();
        Confidential rule = law.methodology(sheet.edition()).confidential();
        boolean shown = sheet.closed() && !own && mayKnow(rule);
        if (shown) {
            previewed.fire(new RetroactionPreviewed(rule.by(), sheet.id()));
        }
        return new Row(
                sheet.id(),
                sheet.period(),
                staff.of(sheet.employee(), sheet.period().lastDay()).fullName(),
                sheet.edition(),
                sheet.closed(),
                own,
                shown ? Optional.of(outcome(sheet.before())) : Optional.empty(),
                shown ? sheet.after().map(ShowRetroaction::outcome) : Optional.empty(),
                sheet.obstacle().orElse(""),
                decided.map(each ->
                        new Decided(each.decision(), each.reason(), new Step(each.decidedBy(), each.decidedAt()))));
    }

    /** HR knows a result by paragraph 20 of most editions; one that does not name HR shows it no mark here either. */
    private static boolean mayKnow(Confidential rule) {
        return rule.knownTo().contains(Knower.HEAD_OF_HR) || rule.knownTo().contains(Knower.PERSON_RESPONSIBLE_FOR_HR);
    }

    private static Outcome outcome(ArithmeticView arithmetic) {
        return new Outcome(
                arithmetic.mean().orElseThrow().value(), arithmetic.grade().orElseThrow());
    }
}
