package kz.bagalau.evaluation.year;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.year.YearMarkView.DecisionLine;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/** The list of the appointing official (paragraph 8; Decree 152): who, on what ground, what was decided. No marks here. */
public record ConsequencesView(List<ConsequenceLine> all) {

    /**
     * One case: the words of its ground stand under {@code year.ground.} and the key.
     *
     * @param by the paragraph of the edition
     */
    public record ConsequenceLine(
            UUID consequence,
            String fullName,
            LawText post,
            String ground,
            Period period,
            Citation by,
            String state,
            Instant openedAt,
            Optional<DecisionLine> decision) {

        /** Whether the official still has to decide. */
        public boolean open() {
            return state.equals(Consequence.State.OPEN.name());
        }
    }

    /**
     * One case with what may be decided.
     *
     * @param version how often the case has changed; what a program must have seen to decide it
     * @param mark the yearly mark that is the ground, to be opened on its own page
     * @param row the periods in a row that are the ground
     * @param measures what may be decided, in the order of the text
     * @param waits until the servant may no longer disagree (paragraph 12, R53)
     */
    public record ConsequenceView(
            ConsequenceLine line,
            int version,
            Optional<UUID> mark,
            List<Period> row,
            List<Measure> measures,
            boolean waits,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt) {}

    /** How many wait. */
    public int waiting() {
        return (int) all.stream().filter(ConsequenceLine::open).count();
    }
}
