package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiNotesView.LineView;
import kz.bagalau.evaluation.kpi.KpiNotesView.NoteView;
import kz.bagalau.evaluation.kpi.NoteDesk.Standing;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 17, 18, 20: the notes on a servant in a period, for his evaluator, for himself and for HR. */
@UseCase
@AllowedTo({COUNCIL_HR, EVALUATOR, OFFICIAL, EMPLOYEE})
public class ShowKpiNotes {

    @Inject
    KpiNotes notes;

    @Inject
    KpiPlans plans;

    @Inject
    NoteDesk desk;

    @Inject
    Caller caller;

    /** The notes, the latest first. */
    public KpiNotesView of(UUID employee, Period period) {
        Standing standing = desk.reader(employee, period);
        Servant servant = standing.servant();
        List<LineView> lines = plans.standing(employee, period).stream()
                .flatMap(plan -> plan.indicators().stream())
                .map(indicator -> new LineView(indicator.line(), indicator.number(), indicator.name()))
                .toList();
        return new KpiNotesView(
                employee,
                period,
                servant.fullName(),
                servant.shortName(),
                KpiHeads.post(servant),
                standing.by(),
                standing.methodology().confidential().by(),
                lines,
                notes.of(employee, period).stream()
                        .map(note -> view(note, lines))
                        .toList(),
                standing.writes());
    }

    private NoteView view(KpiNote note, List<LineView> lines) {
        return new NoteView(
                note.id(),
                note.writtenAt(),
                note.authorName(),
                caller.optionalEmployee().filter(note.author()::equals).isPresent(),
                note.author().equals(note.employee()),
                note.kind(),
                note.line().flatMap(asked -> name(asked, lines)),
                note.words());
    }

    private static Optional<String> name(UUID line, List<LineView> lines) {
        return lines.stream()
                .filter(each -> each.line().equals(line))
                .map(LineView::name)
                .findFirst();
    }
}
