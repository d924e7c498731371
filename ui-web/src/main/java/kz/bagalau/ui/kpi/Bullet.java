package kz.bagalau.ui.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.kpi.PermittedMarks;
import kz.bagalau.methodology.kpi.Realisation;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.ui.words.Words;

/**
 * How far an indicator is reached, drawn (¶27, annex 3): the bands of the grades on the axis of percentages, the plan at
 * 100, the bar of what was reached. A bar that is longer than the axis ends in an arrow.
 *
 * @param bar the length of the bar
 * @param beyond whether the percentage lies beyond the axis
 */
public record Bullet(String label, List<Zone> zones, List<Tick> ticks, int bar, int plan, boolean beyond) {

    private static final int LEFT = 8;
    private static final int WIDTH = 304;
    private static final BigDecimal LAST = BigDecimal.valueOf(120);
    private static final BigDecimal PLAN = BigDecimal.valueOf(100);

    /** The percentages of one grade. */
    public record Zone(String rank, int left, int width) {}

    /** A percentage under the axis. */
    public record Tick(int x, String text) {}

    /** Where a grade begins. */
    private record Begin(BigDecimal from, Optional<GradeRank> rank) {}

    static Bullet of(Realisation realisation, PermittedMarks permitted, GradeScale grades, Words words) {
        BigDecimal percent = realisation.percent();
        List<Begin> begins = begins(permitted, grades);
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int left = x(begins.get(i).from());
            int right = i + 1 < begins.size() ? x(begins.get(i + 1).from()) : LEFT + WIDTH;
            begins.get(i).rank().ifPresent(rank -> zones.add(new Zone(rank.name(), left, right - left)));
        }
        List<Tick> ticks = Stream.concat(begins.stream().map(Begin::from), Stream.of(PLAN, LAST))
                .distinct()
                .map(each -> new Tick(x(each), words.number(each)))
                .toList();
        return new Bullet(
                words.with("sheet.bullet", percent),
                List.copyOf(zones),
                ticks,
                x(percent.min(LAST)) - LEFT,
                x(PLAN),
                percent.compareTo(LAST) > 0);
    }

    /** The percentages at which another grade comes into reach, the lowest first. */
    private static List<Begin> begins(PermittedMarks permitted, GradeScale grades) {
        List<Begin> begins = new ArrayList<>();
        for (int row = permitted.table().size() - 1; row >= 0; row--) {
            PermittedBand band = permitted.table().get(row);
            Optional<GradeRank> rank = grades.find(band.lowest()).map(Grade::rank);
            if (begins.isEmpty() || !begins.get(begins.size() - 1).rank().equals(rank)) {
                begins.add(new Begin(band.from(), rank));
            }
        }
        return begins;
    }

    private static int x(BigDecimal percent) {
        return LEFT
                + percent.multiply(BigDecimal.valueOf(WIDTH))
                        .divide(LAST, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
