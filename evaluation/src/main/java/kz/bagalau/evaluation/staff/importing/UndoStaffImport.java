package kz.bagalau.evaluation.staff.importing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR takes back an applied list as a whole, as long as nothing has been built on it. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class UndoStaffImport {

    @Inject
    StaffImports imports;

    @Inject
    Undoing undoing;

    @Inject
    Clock clock;

    @Inject
    Event<StaffImportUndone> undone;

    /** The register says again what it said before; a second call changes nothing. */
    public void of(UUID id) {
        StaffImport list = imports.hold(id);
        if (list.state() == ImportState.UNDONE) {
            return;
        }
        int people = imports.steps(id).size();
        if (list.state() != ImportState.APPLIED || people == 0) {
            throw new Refused(new FileRefusal.ImportNotUndoable());
        }
        List<Obstacle> obstacles = undoing.obstacles(list);
        if (!obstacles.isEmpty()) {
            throw new Refused(new FileRefusal.ImportBuiltOn(obstacles.size()));
        }
        list.undo(clock.instant());
        undoing.undo(list, LocalDate.now(clock).minusDays(1));
        undone.fire(new StaffImportUndone(id, people));
    }
}
