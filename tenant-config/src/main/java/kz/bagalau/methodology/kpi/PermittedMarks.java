package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.Score;

/**
 * Which marks a percentage of realisation permits (¶27, annex 3), highest row first. Percentages have two decimals; the
 * hole the table leaves is answered by an explicit setting of the edition, never by the nearest row.
 */
public record PermittedMarks(Citation by, List<PermittedBand> table, List<HoleRule> holes) {

    private static final BigDecimal UNIT = new BigDecimal("0.01");

    public PermittedMarks {
        Objects.requireNonNull(by, "by");
        table = List.copyOf(table);
        holes = List.copyOf(holes);
        Require require = Require.that(!table.isEmpty(), "tableEmpty");
        for (int i = 0; i < table.size(); i++) {
            check(require, table, holes, i);
        }
        require.orUnfit();
    }

    private static void check(Require require, List<PermittedBand> table, List<HoleRule> holes, int i) {
        PermittedBand row = table.get(i);
        require.and(row.to().isPresent() || i == 0, "tableOpenRow", row.from());
        if (i + 1 == table.size()) {
            require.and(row.from().signum() == 0, "tableStart", row.from());
            return;
        }
        BigDecimal next = table.get(i + 1).to().orElse(row.from());
        require.and(next.compareTo(row.from()) < 0, "tableOverlap", next, row.from());
        BigDecimal hole = next.add(UNIT);
        boolean closed = hole.compareTo(row.from()) == 0
                || holes.stream().anyMatch(h -> h.fills(hole, row.from().subtract(UNIT)));
        require.and(closed, "tableHole", hole, row.from().subtract(UNIT));
    }

    /** The row of a percentage, by the table or by the reading of its hole. */
    public PermittedBand bandOf(BigDecimal percent) {
        BigDecimal cut = holeOf(percent).map(HoleRule::readAs).orElse(percent);
        return table.stream()
                .filter(row -> row.contains(cut))
                .findFirst()
                .orElseThrow(() -> new Refused(new PercentInNoRow(by, percent)));
    }

    /** Whether no row permits a mark that the range does not know. */
    boolean within(MarkRange marks) {
        return table.stream()
                .allMatch(row -> row.lowest().compareTo(marks.from()) >= 0
                        && row.highest().compareTo(marks.to()) <= 0);
    }

    /** The hole of the table into which a percentage falls, with its reading. */
    public Optional<HoleRule> holeOf(BigDecimal percent) {
        return holes.stream().filter(hole -> hole.contains(percent)).findFirst();
    }

    /** The mark, if the percentage permits it. */
    public Score require(BigDecimal percent, Score given) {
        PermittedBand band = bandOf(percent);
        if (!band.permits(given)) {
            throw new Refused(new MarkNotPermitted(by, percent, given.value(), band.lowest(), band.highest()));
        }
        return given;
    }
}
