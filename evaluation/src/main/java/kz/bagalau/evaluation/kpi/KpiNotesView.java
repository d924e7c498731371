package kz.bagalau.evaluation.kpi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * The notes on one servant in one period (¶17, ¶18), the latest first.
 *
 * @param by the paragraph of the indicators that are watched
 * @param confidentialBy the rule of who may know (20)
 * @param lines the indicators to choose from, of the plan that stands; none without a plan
 * @param mayWrite whether the reader writes here
 */
public record KpiNotesView(
        UUID employee,
        Period period,
        String fullName,
        String shortName,
        LawText post,
        Citation by,
        Citation confidentialBy,
        List<LineView> lines,
        List<NoteView> notes,
        boolean mayWrite) {

    /** An indicator of which a note may speak. */
    public record LineView(UUID line, int number, String name) {}

    /**
     * One note.
     *
     * @param own whether the reader wrote it
     * @param byServant whether the evaluated person wrote it
     * @param indicator of which indicator it speaks, if of one that still stands
     */
    public record NoteView(
            UUID note,
            Instant at,
            String author,
            boolean own,
            boolean byServant,
            KpiNote.Kind kind,
            Optional<String> indicator,
            String words) {}
}
