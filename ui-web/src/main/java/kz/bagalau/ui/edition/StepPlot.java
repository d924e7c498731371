package kz.bagalau.ui.edition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.bagalau.ui.frame.NumberLine.Tick;
import kz.bagalau.ui.words.Words;

/** The table of percentages and permitted marks as steps: each row a box from percent to percent, from mark to mark. */
public record StepPlot(String label, List<Box> boxes, List<Box> holes, List<Tick> percents, List<Tick> marks) {

    private static final int LEFT = 34;
    private static final int WIDTH = 360;
    private static final int BOTTOM = 150;
    private static final int HEIGHT = 136;
    private static final int TICKS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal UNIT = new BigDecimal("0.01");

    /** One row of the table, or what no row covers. */
    public record Box(int x, int y, int width, int height, String text) {}

    /** A row as far as it can be read. */
    record Line(BigDecimal from, Optional<BigDecimal> to, BigDecimal lowest, BigDecimal highest) {}

    /** The picture of these rows; nothing while there is none that can be drawn. */
    static Optional<StepPlot> of(List<Line> lines, Words words) {
        Optional<BigDecimal> top = lines.stream().map(Line::highest).max(Comparator.naturalOrder());
        if (top.isEmpty() || top.get().signum() <= 0) {
            return Optional.empty();
        }
        List<Line> rising =
                lines.stream().sorted(Comparator.comparing(Line::from)).toList();
        BigDecimal last = rising.get(rising.size() - 1).from().max(HUNDRED).add(BigDecimal.TEN);
        List<Box> boxes = new ArrayList<>();
        List<Box> holes = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        for (Line line : rising) {
            if (line.from().subtract(reached).compareTo(UNIT) > 0) {
                holes.add(box(reached, line.from(), BigDecimal.ZERO, top.get(), last, top.get(), words));
            }
            BigDecimal end = line.to().orElse(last);
            boxes.add(box(line.from(), end, line.lowest(), line.highest(), last, top.get(), words));
            reached = end;
        }
        return Optional.of(new StepPlot(
                words.with3("edition.steps.label", boxes.size(), rising.get(0).lowest(), top.get()),
                boxes,
                holes,
                percents(last, words),
                marks(top.get(), words)));
    }

    private static Box box(
            BigDecimal from,
            BigDecimal to,
            BigDecimal low,
            BigDecimal high,
            BigDecimal last,
            BigDecimal top,
            Words words) {
        int x = x(from, last);
        int y = y(high, top);
        return new Box(
                x,
                y,
                Math.max(2, x(to, last) - x - 1),
                Math.max(3, y(low, top) - y),
                words.with4("edition.steps.box", from, to, low, high));
    }

    private static List<Tick> percents(BigDecimal last, Words words) {
        List<Tick> ticks = new ArrayList<>();
        for (int percent = 0; percent <= last.intValue(); percent += 20) {
            ticks.add(new Tick(x(BigDecimal.valueOf(percent), last), words.number(BigDecimal.valueOf(percent))));
        }
        return ticks;
    }

    private static List<Tick> marks(BigDecimal top, Words words) {
        List<Tick> ticks = new ArrayList<>();
        for (int tick = 0; tick <= TICKS; tick++) {
            BigDecimal mark =
                    top.multiply(BigDecimal.valueOf(tick)).divide(BigDecimal.valueOf(TICKS), 1, RoundingMode.HALF_UP);
            ticks.add(new Tick(y(mark, top), words.number(mark.stripTrailingZeros())));
        }
        return ticks;
    }

    private static int x(BigDecimal percent, BigDecimal last) {
        return LEFT
                + percent.min(last)
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(last, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static int y(BigDecimal mark, BigDecimal top) {
        return BOTTOM
                - mark.min(top)
                        .multiply(BigDecimal.valueOf(HEIGHT))
                        .divide(top, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
