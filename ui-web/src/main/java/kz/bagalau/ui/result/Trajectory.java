package kz.bagalau.ui.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.result.QuarterView;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.ui.words.Words;

/** The last periods as a line over the bands of the grades; a period without a result breaks the line. */
public record Trajectory(
        String label,
        String sentence,
        List<BandPart> bands,
        List<Tick> ticks,
        List<String> lines,
        List<Point> points,
        List<QuarterView> quarters) {

    private static final int TOP = 14;
    private static final int HEIGHT = 182;
    private static final int FIRST = 56;
    private static final int LAST = 728;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /** One grade's band. */
    public record BandPart(String rank, int top, int height) {}

    /** One border of a band. */
    public record Tick(int y, int textY, String text) {}

    /** One period: its place and, if there is a result, its shape, colour and mean. */
    public record Point(
            boolean known,
            boolean last,
            int x,
            int textY,
            String shape,
            String colour,
            String text,
            String ordinal,
            String year) {}

    static Trajectory of(List<QuarterView> quarters, GradeScale scale, MarkRange marks, Words words) {
        List<BigDecimal> means =
                quarters.stream().flatMap(quarter -> quarter.mean().stream()).toList();
        String sentence = means.isEmpty()
                ? words.get("result.trajectory.none")
                : words.with2(
                        "result.trajectory.sentence",
                        words.number(means.stream().min(BigDecimal::compareTo).orElseThrow()),
                        words.number(means.stream().max(BigDecimal::compareTo).orElseThrow()));
        return new Trajectory(
                sentence,
                sentence,
                bands(scale, marks),
                ticks(scale, marks, words),
                lines(quarters, marks),
                points(quarters, marks, words),
                quarters);
    }

    private static List<BandPart> bands(GradeScale scale, MarkRange marks) {
        List<BandPart> bands = new ArrayList<>();
        int top = TOP;
        for (Grade grade : scale.grades()) {
            int bottom = y(grade.from().max(marks.from()), marks);
            bands.add(new BandPart(grade.rank().name(), top, bottom - top));
            top = bottom;
        }
        return bands;
    }

    private static List<Tick> ticks(GradeScale scale, MarkRange marks, Words words) {
        List<Tick> ticks = new ArrayList<>();
        ticks.add(tick(marks.to(), marks, words));
        scale.grades().forEach(grade -> ticks.add(tick(grade.from().max(marks.from()), marks, words)));
        return ticks;
    }

    private static Tick tick(BigDecimal mark, MarkRange marks, Words words) {
        int y = y(mark, marks);
        return new Tick(y, y + 4, words.number(mark));
    }

    private static List<String> lines(List<QuarterView> quarters, MarkRange marks) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < quarters.size(); i++) {
            Optional<BigDecimal> mean = quarters.get(i).mean();
            if (mean.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                continue;
            }
            line.append(line.isEmpty() ? "" : " ")
                    .append(x(i, quarters.size()))
                    .append(',')
                    .append(y(mean.get(), marks));
        }
        lines.add(line.toString());
        return lines.stream().filter(points -> points.contains(" ")).toList();
    }

    private static List<Point> points(List<QuarterView> quarters, MarkRange marks, Words words) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++) {
            QuarterView quarter = quarters.get(i);
            Period period = quarter.period();
            int x = x(i, quarters.size());
            int y = quarter.mean().map(mean -> y(mean, marks)).orElse(TOP);
            boolean last = i == quarters.size() - 1;
            points.add(new Point(
                    quarter.mean().isPresent(),
                    last,
                    x,
                    y < TOP + 18 ? y + 22 : y - 12,
                    quarter.grade()
                            .map(grade -> shape(grade.rank(), x, y, last ? 8 : 6))
                            .orElse(""),
                    quarter.grade().map(grade -> colour(grade.rank())).orElse(""),
                    quarter.mean().map(words::number).orElse(""),
                    ordinal(period),
                    i == 0 || period.ordinal() == 1 ? Integer.toString(period.year()) : ""));
        }
        return points;
    }

    private static String ordinal(Period period) {
        return switch (period.length()) {
            case QUARTER, HALF_YEAR -> ROMAN.get(period.ordinal() - 1);
            case YEAR -> "";
        };
    }

    private static String colour(GradeRank rank) {
        return switch (rank) {
            case EFFECTIVE -> "var(--g4)";
            case PROPER -> "var(--g3)";
            case SATISFACTORY -> "var(--g2)";
            case UNSATISFACTORY -> "var(--g1)";
        };
    }

    /** Shape before colour: a diamond, a circle, a square, a triangle. */
    private static String shape(GradeRank rank, int x, int y, int r) {
        return switch (rank) {
            case EFFECTIVE -> "M%d %dl%d %dl-%d %dl-%d -%dz".formatted(x, y - r, r, r, r, r, r, r);
            case PROPER -> "M%d %da%d %d 0 1 0 %d 0a%d %d 0 1 0 -%d 0".formatted(x - r, y, r, r, 2 * r, r, r, 2 * r);
            case SATISFACTORY -> "M%d %dh%dv%dh-%dz".formatted(x - r, y - r, 2 * r, 2 * r, 2 * r);
            case UNSATISFACTORY -> "M%d %dh%dl-%d %dz".formatted(x - r, y - r, 2 * r, r, 2 * r);
        };
    }

    private static int x(int place, int places) {
        return places == 1 ? LAST : FIRST + (LAST - FIRST) * place / (places - 1);
    }

    private static int y(BigDecimal mark, MarkRange marks) {
        return TOP
                + HEIGHT
                - mark.subtract(marks.from())
                        .multiply(BigDecimal.valueOf(HEIGHT))
                        .divide(marks.to().subtract(marks.from()), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
