package kz.bagalau.ui.frame;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.ui.words.Words;

/**
 * The bands of the grades on a line of marks, from the lowest mark of the edition to its highest, with the place of one
 * mean or with the breaks of a scale that is still being written.
 *
 * @param pointed whether one place of the line is pointed at
 */
public record NumberLine(
        String label,
        List<BandPart> bands,
        List<Tick> ticks,
        List<BreakPart> breaks,
        boolean pointed,
        int at,
        String text) {

    private static final int LEFT = 12;
    private static final int WIDTH = 385;
    private static final int MOST_TICKS = 11;
    private static final int NARROWEST_BREAK = 7;

    /** One grade's band. */
    public record BandPart(String rank, int sign, int left, int width, int middle, String text, boolean here) {}

    /** One mark under the line. */
    public record Tick(int x, String text) {}

    /** A stretch of marks with no grade, or with two. */
    public record BreakPart(int left, int width, int middle, String text) {}

    /** A band as it is being written. */
    public record Band(GradeRank rank, BigDecimal from, BigDecimal to) {}

    /** A gap or an overlap between two marks, and its short name. */
    public record Break(BigDecimal from, BigDecimal to, String text) {}

    /** The line of a result. */
    public static NumberLine of(BigDecimal mean, Grade grade, GradeScale scale, MarkRange marks, Words words) {
        List<BandPart> bands = new ArrayList<>();
        int right = LEFT + WIDTH;
        for (Grade band : scale.grades()) {
            int left = x(band.from().max(marks.from()), marks.from(), marks.to());
            bands.add(part(band.rank(), band.from(), band.to(), left, right, band.equals(grade), words));
            right = left;
        }
        String text = words.number(mean);
        String label = words.with3("result.line", text, words.number(grade.from()), words.number(grade.to()));
        return new NumberLine(
                label,
                bands,
                ticks(marks.from(), marks.to(), words),
                List.of(),
                true,
                x(mean, marks.from(), marks.to()),
                text);
    }

    /** The line of a scale that is being written, from the lowest mark to the highest. */
    public static NumberLine of(
            String label, List<Band> bands, BigDecimal from, BigDecimal to, List<Break> breaks, Words words) {
        List<BandPart> parts = bands.stream()
                .map(band -> part(
                        band.rank(),
                        band.from(),
                        band.to(),
                        x(band.from(), from, to),
                        x(band.to(), from, to),
                        false,
                        words))
                .toList();
        List<BreakPart> broken = breaks.stream()
                .map(each -> broken(each.text(), x(each.from(), from, to), x(each.to(), from, to)))
                .toList();
        return new NumberLine(label, parts, ticks(from, to, words), broken, false, 0, "");
    }

    private static BandPart part(
            GradeRank rank, BigDecimal from, BigDecimal to, int left, int right, boolean here, Words words) {
        return new BandPart(
                rank.name(),
                rank.ordinal(),
                left + 1,
                Math.max(0, right - left - 2),
                (left + right) / 2,
                words.number(from) + "–" + words.number(to),
                here);
    }

    private static BreakPart broken(String text, int left, int right) {
        int width = Math.max(NARROWEST_BREAK, right - left);
        int middle = (left + right) / 2;
        return new BreakPart(middle - width / 2, width, middle, text);
    }

    private static List<Tick> ticks(BigDecimal from, BigDecimal to, Words words) {
        BigDecimal step = to.subtract(from)
                .divide(BigDecimal.valueOf(MOST_TICKS - 1), 0, RoundingMode.CEILING)
                .max(BigDecimal.ONE);
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal mark = from.setScale(0, RoundingMode.CEILING); mark.compareTo(to) <= 0; mark = mark.add(step)) {
            ticks.add(new Tick(x(mark, from, to), words.number(mark)));
        }
        return ticks;
    }

    private static int x(BigDecimal mark, BigDecimal from, BigDecimal to) {
        return LEFT
                + mark.max(from)
                        .min(to)
                        .subtract(from)
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(to.subtract(from), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
