package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.NoteDesk.Standing;
import kz.bagalau.evaluation.sheet.NoSuchSheet;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraphs 17(3), 18(1): the evaluator, or the servant himself, writes down what was seen or said, on any day of the
 * period or after it.
 */
@UseCase
@AllowedTo({EVALUATOR, OFFICIAL, EMPLOYEE})
public class WriteNote {

    @Inject
    KpiNotes notes;

    @Inject
    KpiPlans plans;

    @Inject
    NoteDesk desk;

    @Inject
    SheetLaw today;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<KpiNoteWritten> written;

    /**
     * Writes a note.
     *
     * @param line of which indicator of the standing plan it speaks, if of one
     */
    public void about(UUID employee, Period period, Optional<UUID> line, KpiNote.Kind kind, String typed) {
        Standing standing = desk.writer(employee, period);
        if (period.firstDay().isAfter(today.today())) {
            throw new Refused(new KpiSheetRefusal.PeriodNotBegun(standing.by(), period));
        }
        String words = Typed.text(typed, KpiNote.LONGEST);
        if (words.isEmpty()) {
            throw new Refused(new KpiSheetRefusal.NoteEmpty(standing.by()));
        }
        line.ifPresent(asked -> requireIndicator(employee, period, asked));
        KpiNote note =
                KpiNote.write(employee, period, line, kind, words, caller.employee(), caller.name(), clock.instant());
        notes.add(note);
        written.fire(new KpiNoteWritten(note.id(), employee, period, kind, standing.by()));
    }

    private void requireIndicator(UUID employee, Period period, UUID line) {
        boolean known = plans.standing(employee, period).stream()
                .flatMap(plan -> plan.indicators().stream())
                .anyMatch(indicator -> indicator.line().equals(line));
        if (!known) {
            throw new Refused(new NoSuchSheet());
        }
    }
}
