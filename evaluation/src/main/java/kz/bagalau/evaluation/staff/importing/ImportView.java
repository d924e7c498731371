package kz.bagalau.evaluation.staff.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A list with the verdict on each row: of a draft as of now, so that the preview cannot grow old.
 *
 * @param ignored headings nobody knows, whose columns are not used
 * @param rows the rows, those that need a look first
 * @param undoable whether it is a list whose changes were kept, so that it could be taken back
 * @param obstacles what has been built on it since, so that it cannot be taken back
 */
public record ImportView(
        UUID id,
        String fileName,
        ImportState state,
        String uploadedBy,
        Instant uploadedAt,
        List<String> ignored,
        List<RowView> rows,
        boolean undoable,
        List<Obstacle> obstacles) {

    /**
     * One row.
     *
     * @param number its number in the file
     * @param name the person's name as written, harmless to show
     * @param matched the name of the person of the register who has the address of the row
     */
    public record RowView(
            int number,
            String name,
            String post,
            String category,
            String directHead,
            Optional<String> matched,
            Verdict verdict,
            List<Finding> findings,
            List<Difference> differences) {

        /** Whether the row is faulty or has a warning. */
        public boolean needsLook() {
            return !findings.isEmpty();
        }
    }

    /** How many rows have the verdict. */
    public int count(Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** How many rows would change something. */
    public int changing() {
        return rows.size() - count(Verdict.UNCHANGED) - count(Verdict.FAULTY);
    }

    /** How many rows are sound but have a warning. */
    public int warned() {
        return (int) rows.stream()
                .filter(row -> row.verdict() != Verdict.FAULTY && row.needsLook())
                .count();
    }
}
