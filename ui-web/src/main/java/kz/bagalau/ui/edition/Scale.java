package kz.bagalau.ui.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.evaluation.edition.PlaceView;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.ui.frame.NumberLine;
import kz.bagalau.ui.words.Words;

/**
 * The scale of the grades while it is being written: its bands on the line of the marks, the gaps and overlaps in words,
 * and the bound that mends each. It only shows; what may be published is decided by the edition itself.
 */
final class Scale {

    private final Words words;
    private final Names names;
    private final List<Line> lines;
    private final BigDecimal from;
    private final BigDecimal to;
    private final BigDecimal unit;
    private final List<ScaleFault> faults = new ArrayList<>();
    private final List<NumberLine.Break> breaks = new ArrayList<>();

    private Scale(Words words, List<Line> lines, BigDecimal from, BigDecimal to) {
        this.words = words;
        this.names = new Names(words);
        this.lines = lines;
        this.from = from;
        this.to = to;
        this.unit = BigDecimal.ONE.movePointLeft(lines.stream()
                .flatMap(line -> Stream.of(line.from, line.to))
                .mapToInt(bound -> Math.max(0, bound.stripTrailingZeros().scale()))
                .max()
                .orElse(0));
        look();
    }

    /**
     * The scale, if its bounds can be read.
     *
     * @param grades the list of the grades
     * @param marks the range of the marks, if there is one to be read; else the scale's own ends
     */
    static Optional<Scale> of(PlaceView grades, Optional<PlaceView> marks, Words words) {
        List<Line> lines = grades.inside().stream()
                .flatMap(item -> Line.of(item).stream())
                .sorted(Comparator.comparing(line -> line.from))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal from = marks.flatMap(range -> number(range, "from")).orElse(lines.get(0).from);
        BigDecimal to = marks.flatMap(range -> number(range, "to")).orElse(lines.get(lines.size() - 1).to);
        return from.compareTo(to) < 0 ? Optional.of(new Scale(words, lines, from, to)) : Optional.empty();
    }

    /** The gaps and overlaps, from the lowest mark up. */
    List<ScaleFault> faults() {
        return faults;
    }

    /** The picture. */
    NumberLine line() {
        List<NumberLine.Band> bands = lines.stream()
                .map(line -> new NumberLine.Band(line.rank, line.from, line.to.max(line.from)))
                .toList();
        String label =
                words.with3(faults.isEmpty() ? "edition.scale.whole" : "edition.scale.broken", from, to, faults.size());
        return NumberLine.of(label, bands, from, to, breaks, words);
    }

    private void look() {
        Line lowest = lines.get(0);
        if (lowest.from.compareTo(from) > 0) {
            gap(from, lowest.from.subtract(unit), lowest, "from", from);
        }
        for (int upper = 1; upper < lines.size(); upper++) {
            between(lines.get(upper - 1), lines.get(upper));
        }
        Line highest = lines.get(lines.size() - 1);
        if (highest.to.compareTo(to) < 0) {
            gap(highest.to.add(unit), to, highest, "to", to);
        }
    }

    private void between(Line below, Line above) {
        BigDecimal mended = above.from.subtract(unit);
        if (below.to.compareTo(above.from) >= 0) {
            breaks.add(new NumberLine.Break(above.from, below.to, words.get("edition.scale.overlap.short")));
            faults.add(fault("edition.scale.overlap.", above.from, below.to, below, "to", mended));
            return;
        }
        if (below.to.add(unit).compareTo(above.from) < 0) {
            gap(below.to.add(unit), mended, below, "to", mended);
        }
    }

    private void gap(BigDecimal first, BigDecimal last, Line line, String bound, BigDecimal mended) {
        breaks.add(new NumberLine.Break(
                first,
                last.add(unit),
                words.with("edition.scale.gap.short", last.add(unit).subtract(first))));
        faults.add(fault("edition.scale.gap.", first, last, line, bound, mended));
    }

    private ScaleFault fault(
            String key, BigDecimal first, BigDecimal last, Line line, String bound, BigDecimal mended) {
        String grade = words.get("council.value.GradeRank." + line.rank.name());
        return new ScaleFault(
                words.get(key + "title"),
                words.with2(key + "text", first, last),
                line.path + "." + bound,
                mended.toPlainString(),
                words.with3("edition.scale.mend", grade, names.place(line.path + "." + bound), mended));
    }

    private static Optional<BigDecimal> number(PlaceView rule, String key) {
        return rule.key(key).map(PlaceView::value).flatMap(Scale::number);
    }

    /** A number as the document spells it; nothing for a text that is none. */
    static Optional<BigDecimal> number(String text) {
        return text.matches("\\d{1,6}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** One grade as far as it can be read. */
    private record Line(String path, GradeRank rank, BigDecimal from, BigDecimal to) {

        static Optional<Line> of(PlaceView item) {
            Optional<GradeRank> rank = item.key("rank").map(PlaceView::value).flatMap(word -> Stream.of(
                            GradeRank.values())
                    .filter(each -> each.name().equalsIgnoreCase(word))
                    .findFirst());
            Optional<BigDecimal> from = number(item, "from");
            Optional<BigDecimal> to = number(item, "to");
            return rank.isPresent() && from.isPresent() && to.isPresent()
                    ? Optional.of(new Line(item.path(), rank.get(), from.get(), to.get()))
                    : Optional.empty();
        }
    }
}
