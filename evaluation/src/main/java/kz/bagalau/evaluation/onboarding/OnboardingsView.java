package kz.bagalau.evaluation.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/** The onboardings of the caller's regions, and the regions in which he may begin one. */
public record OnboardingsView(List<Region> regions, List<Row> rows) {

    public OnboardingsView {
        regions = List.copyOf(regions);
        rows = List.copyOf(rows);
    }

    /**
     * A region of the caller.
     *
     * @param left the maslikhats of the register that are not on the portal
     */
    public record Region(UUID id, LawText name, List<Left> left) {
        public Region {
            left = List.copyOf(left);
        }
    }

    /** A line of the register by its code and the name of the unit. */
    public record Left(String code, LawText name) {}

    /**
     * One onboarding.
     *
     * @param done how many of the four steps of the region are done
     */
    public record Row(
            UUID id,
            LawText region,
            Optional<LawText> name,
            boolean founded,
            boolean open,
            int done,
            Instant changedAt,
            String begunBy) {}

    /** Those that wait to be gone on with. */
    public List<Row> open() {
        return rows.stream().filter(Row::open).toList();
    }

    /** Those that have come to their end. */
    public List<Row> over() {
        return rows.stream().filter(row -> !row.open()).toList();
    }
}
