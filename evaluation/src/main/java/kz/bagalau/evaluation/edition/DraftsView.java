package kz.bagalau.evaluation.edition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;

/**
 * The drafts of the caller's council, or of his region's model, the last changed first.
 *
 * @param model whether they are model editions of a region
 * @param mayBegin whether the caller may begin one
 */
public record DraftsView(boolean model, boolean mayBegin, List<Row> rows) {

    public DraftsView {
        rows = List.copyOf(rows);
    }

    /**
     * One draft.
     *
     * @param edition the name it will be published under, as it stands
     * @param faults how many faults it has
     */
    public record Row(
            UUID id,
            String edition,
            String title,
            DraftState state,
            DraftOrigin origin,
            Optional<EditionId> base,
            int faults,
            Step changed,
            Optional<String> returnReason,
            Optional<EditionId> published) {}

    /** The drafts that are still on their way. */
    public List<Row> open() {
        return rows.stream()
                .filter(row -> row.state() != DraftState.PUBLISHED && row.state() != DraftState.DROPPED)
                .toList();
    }
}
