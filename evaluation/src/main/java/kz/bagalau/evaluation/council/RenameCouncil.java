package kz.bagalau.evaluation.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The administrator of a region gives a council another name, by an act and from a day. The council stays the same: its
 * number, its code and all it has. What was made for a day before keeps the name of then.
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class RenameCouncil {

    private static final int LONGEST_NAME = 300;
    private static final int SHORTEST_ACT = 5;
    private static final int LONGEST_ACT = 500;

    @Inject
    CouncilNames names;

    @Inject
    Clock clock;

    @Inject
    Event<CouncilRenamed> renamed;

    /** Renames it; the English name may be missing. Refuses a day to come and one not after the change before. */
    public void of(UUID council, String kk, String ru, String en, LocalDate from, String act) {
        String why = act == null ? "" : act.strip();
        if (isNoName(kk) || isNoName(ru) || why.length() < SHORTEST_ACT || why.length() > LONGEST_ACT) {
            throw new Refused(new RenamingRefusal.CouncilNameMissing());
        }
        LawText name = new LawText(kk.strip(), ru.strip(), isNoName(en) ? null : en.strip());
        LawText before = names.hold(council);
        if (before.equals(name)) {
            throw new Refused(new RenamingRefusal.CouncilNameSame());
        }
        Optional<LocalDate> last =
                names.formerOf(council).stream().map(FormerNameView::until).findFirst();
        if (from == null
                || from.isAfter(LocalDate.now(clock))
                || last.filter(day -> !day.isBefore(from)).isPresent()) {
            throw new Refused(new RenamingRefusal.RenamingDayImpossible());
        }
        names.change(council, name, from, why);
        renamed.fire(new CouncilRenamed(council, before, name, from, why));
    }

    private static boolean isNoName(String text) {
        return text == null || text.isBlank() || text.length() > LONGEST_NAME;
    }
}
