package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR opens a unit of the apparatus, perhaps within another one (paragraph 2.4). */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class OpenUnit {

    @Inject
    Posts posts;

    @Inject
    Clock clock;

    @Inject
    Event<UnitOpened> opened;

    /** The unit stands under this id from the day on. */
    public void of(UUID id, String kk, String ru, Optional<UUID> parent, LocalDate from) {
        LawText name = StaffText.of(kk, ru);
        StaffDay.require(from, LocalDate.now(clock));
        UnitNames.requireFree(posts.units(), name.kk(), Optional.empty());
        parent.map(posts::unit).ifPresent(above -> above.requireOpen(from));
        Unit unit = new Unit(id, name, parent, from);
        posts.add(unit);
        opened.fire(new UnitOpened(unit.id(), name.kk(), from));
    }
}
