package kz.bagalau.evaluation.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.result.RetroDecision;
import kz.bagalau.evaluation.result.Retroaction;
import kz.bagalau.evaluation.result.RetroactionDecided;
import kz.bagalau.evaluation.result.Retroactions;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Decides, sheet by sheet, what a published edition that applies to earlier days does to it. Nothing is decided by
 * silence: a sheet without a decision stays under its edition, and so it does for ever when that is decided.
 */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class DecideRetroaction {

    @Inject
    Councils councils;

    @Inject
    SheetLaw law;

    @Inject
    LaterLaw later;

    @Inject
    Retroactions retroactions;

    @Inject
    DraftDesk desk;

    @Inject
    Caller caller;

    @Inject
    Event<RetroactionDecided> decided;

    /** Decides for one sheet, once; the reason is kept with who and when. */
    public void of(UUID sheetId, String which, RetroDecision decision, String reason) {
        Edition edition = councils.current().edition(Asked.edition(which));
        TouchedSheet sheet = touched(sheetId, edition);
        later.hold(sheet);
        Citation by = law.methodology(sheet.edition()).confidential().by();
        require(sheet, edition, by, reason);
        Step now = desk.now();
        retroactions.add(
                switch (decision) {
                    case STAYS -> Retroaction.stays(sheetId, edition.id(), reason, now.who(), now.when());
                    case RECOMPUTED -> recomputed(sheet, edition, by, reason, now);
                });
        decided.fire(new RetroactionDecided(
                edition.methodology().grades().by(), sheetId, edition.id(), decision, reason.strip()));
    }

    private TouchedSheet touched(UUID sheetId, Edition edition) {
        return later.touched(edition).stream()
                .filter(each -> each.id().equals(sheetId))
                .findFirst()
                .orElseThrow(() -> new Refused(new RetroactionRefusal.SheetNotTouched(
                        edition.methodology().confidential().by(), edition.id())));
    }

    private void require(TouchedSheet sheet, Edition edition, Citation by, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(new RetroactionRefusal.RetroactionReasonMissing(by));
        }
        if (caller.optionalEmployee().filter(sheet.employee()::equals).isPresent()) {
            throw new Refused(new RetroactionRefusal.OwnSheet(by));
        }
        if (retroactions.of(sheet.id()).stream().anyMatch(each -> each.edition().equals(edition.id()))) {
            throw new Refused(new RetroactionRefusal.AlreadyDecided(by));
        }
    }

    private static Retroaction recomputed(TouchedSheet sheet, Edition edition, Citation by, String reason, Step now) {
        ArithmeticView arithmetic = sheet.after()
                .orElseThrow(() -> new Refused(new RetroactionRefusal.NotRecomputable(
                        by, sheet.obstacle().orElseThrow())));
        return Retroaction.recomputed(
                sheet.id(),
                edition.id(),
                arithmetic.mean().orElseThrow(),
                arithmetic.grade().orElseThrow(),
                reason,
                now.who(),
                now.when());
    }
}
