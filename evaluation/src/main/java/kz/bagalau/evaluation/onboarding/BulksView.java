package kz.bagalau.evaluation.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * The last sheets of the caller's regions, and what a new one needs.
 *
 * @param sources the names of the published editions
 */
public record BulksView(List<Region> regions, List<String> sources, List<Row> rows) {

    public BulksView {
        regions = List.copyOf(regions);
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
    }

    /** A region of the caller. */
    public record Region(UUID id, LawText name) {}

    /** One sheet. */
    public record Row(UUID id, String fileName, BulkState state, Instant uploadedAt, String uploadedBy) {}
}
