package kz.bagalau.ui.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.ui.words.Words;

/** The bands of the grades on a line of marks, with the place of one mean; the bands are the edition's. */
public record NumberLine(String label, List<BandPart> bands, List<Tick> ticks, int at, String text) {

    private static final int LEFT = 12;
    private static final int WIDTH = 385;

    /** One grade's band. */
    public record BandPart(String rank, int left, int width, int middle, String text, boolean here) {}

    /** One whole mark under the line. */
    public record Tick(int x, String text) {}

    static NumberLine of(BigDecimal mean, Grade grade, GradeScale scale, MarkRange marks, Words words) {
        List<BandPart> bands = new ArrayList<>();
        int right = LEFT + WIDTH;
        for (Grade band : scale.grades()) {
            int left = x(band.from().max(marks.from()), marks);
            String text = words.number(band.from()) + "–" + words.number(band.to());
            bands.add(new BandPart(
                    band.rank().name(),
                    left + 1,
                    Math.max(0, right - left - 2),
                    (left + right) / 2,
                    text,
                    band.equals(grade)));
            right = left;
        }
        List<Tick> ticks = new ArrayList<>();
        for (int mark = marks.from().intValue(); mark <= marks.to().intValue(); mark++) {
            ticks.add(new Tick(x(BigDecimal.valueOf(mark), marks), Integer.toString(mark)));
        }
        String text = words.number(mean);
        String label = words.with3("result.line", text, words.number(grade.from()), words.number(grade.to()));
        return new NumberLine(label, bands, ticks, x(mean, marks), text);
    }

    private static int x(BigDecimal mark, MarkRange marks) {
        return LEFT
                + mark.subtract(marks.from())
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(marks.to().subtract(marks.from()), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
