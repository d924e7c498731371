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

/**
 * HR applies a list: every row or none, in one transaction. It is judged again as the register stands now; a list that
 * says what the register says changes nothing.
 */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ApplyStaffImport {

    @Inject
    StaffImports imports;

    @Inject
    PeopleRegister register;

    @Inject
    Intake intake;

    @Inject
    Clock clock;

    @Inject
    Event<StaffImported> imported;

    /** Writes the list to the register. */
    public void of(UUID id) {
        StaffImport draft = imports.hold(id);
        if (!draft.apply(clock.instant())) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Comparison comparison = Comparison.of(draft.table(), register.rows(), today);
        int faulty = comparison.count(Verdict.FAULTY);
        if (faulty > 0) {
            throw new Refused(new FileRefusal.ImportFaulty(faulty));
        }
        List<StaffRow> changing = comparison.rows().stream()
                .filter(row -> row.verdict() != Verdict.UNCHANGED)
                .flatMap(row -> row.row().stream())
                .toList();
        intake.take(id, changing, comparison.after(), today);
        imported.fire(new StaffImported(
                id,
                comparison.count(Verdict.NEW),
                comparison.count(Verdict.CHANGED),
                comparison.count(Verdict.DISMISSED),
                comparison.count(Verdict.UNCHANGED)));
    }
}
