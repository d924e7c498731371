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

/** HR gives a unit another name from a day on; papers of earlier days keep the former one. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class RenameUnit {

    @Inject
    Posts posts;

    @Inject
    Clock clock;

    @Inject
    Event<UnitRenamed> renamed;

    /** The unit bears the name from the day on. */
    public void of(UUID id, int version, String kk, String ru, LocalDate from) {
        LawText name = StaffText.of(kk, ru);
        StaffDay.require(from, LocalDate.now(clock));
        UnitNames.requireFree(posts.units(), name.kk(), Optional.of(id));
        Unit unit = posts.changeUnit(id, version);
        String before = unit.nameKk();
        unit.rename(name, from);
        renamed.fire(new UnitRenamed(id, before, name.kk(), from));
    }
}
