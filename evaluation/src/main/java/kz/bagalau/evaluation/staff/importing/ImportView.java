package kz.bagalau.evaluation.staff.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A list with the verdict on each row: of a draft as of now, so that the preview cannot grow old.
 *
 * @param ignored headings nobody knows, whose columns are not used
 * @param rows the rows, those that need a look first
 */
public record ImportView(
        UUID id,
        String fileName,
        ImportState state,
        String uploadedBy,
        Instant uploadedAt,
        List<String> ignored,
        List<RowView> rows) {

    /**
     * One row.
     *
     * @param number its number in the file
     * @param name the person's name as written, harmless to show
     */
    public record RowView(
            int number,
            String name,
            String post,
            String category,
            String directHead,
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
