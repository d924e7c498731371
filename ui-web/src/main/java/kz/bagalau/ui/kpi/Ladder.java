package kz.bagalau.ui.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.ui.words.Words;

/**
 * The permitted marks of an indicator, drawn (¶27, annex 3): their place on the whole range of marks and, below, the
 * band itself drawn out with one notch for each mark.
 *
 * @param single whether the band has one mark and nothing is to be chosen
 * @param place the place of the given mark in the drawn out band
 * @param given the given mark as it is written; empty without one or with one outside the band
 */
public record Ladder(
        String label,
        String band,
        List<Bullet.Zone> zones,
        List<Bullet.Tick> ticks,
        int boxLeft,
        int boxWidth,
        boolean single,
        List<Notch> notches,
        String lowest,
        String highest,
        int place,
        String given) {

    private static final int LEFT = 10;
    private static final int WIDTH = 280;
    private static final int NARROWEST = 7;
    private static final int FIRST = 18;
    private static final int SPAN = 264;
    private static final int MOST_NOTCHES = 60;
    private static final int LONG_EVERY = 5;

    /** A mark of the band; every fifth is long. */
    public record Notch(int x, boolean big) {}

    static Ladder of(PermittedBand band, Optional<Score> mark, MarkRange marks, GradeScale grades, Words words) {
        String lowest = words.number(band.lowest());
        String highest = words.number(band.highest());
        boolean single = band.lowest().compareTo(band.highest()) == 0;
        Optional<Score> inside = mark.filter(band::permits);
        String text = single ? highest : lowest + "–" + highest;
        int left = x(band.lowest(), marks);
        int width = Math.max(NARROWEST, x(band.highest(), marks) - left);
        return new Ladder(
                words.with2(
                        "sheet.ladder",
                        text,
                        inside.<Object>map(Score::value).orElseGet(() -> words.with("sheet.mark.none"))),
                text,
                zones(grades, marks),
                ticks(marks, words),
                Math.min(left, LEFT + WIDTH - width + 1),
                width,
                single,
                single ? List.of() : notches(band, marks.step()),
                lowest,
                highest,
                inside.filter(given -> !single)
                        .map(given -> within(given.value(), band))
                        .orElse(0),
                inside.map(given -> words.number(given.value())).orElse(""));
    }

    private static List<Bullet.Zone> zones(GradeScale grades, MarkRange marks) {
        List<Bullet.Zone> zones = new ArrayList<>();
        int right = LEFT + WIDTH;
        for (Grade grade : grades.grades()) {
            int left = x(grade.from().max(marks.from()), marks);
            zones.add(new Bullet.Zone(grade.rank().name(), left, right - left));
            right = left;
        }
        return List.copyOf(zones);
    }

    private static List<Bullet.Tick> ticks(MarkRange marks, Words words) {
        List<Bullet.Tick> ticks = new ArrayList<>();
        BigDecimal first = marks.from().setScale(0, RoundingMode.CEILING);
        for (BigDecimal mark = first; mark.compareTo(marks.to()) <= 0; mark = mark.add(BigDecimal.ONE)) {
            ticks.add(new Bullet.Tick(x(mark, marks), words.number(mark)));
        }
        return List.copyOf(ticks);
    }

    /** None where they would stand closer than one can tell apart. */
    private static List<Notch> notches(PermittedBand band, BigDecimal step) {
        BigDecimal all = band.highest().subtract(band.lowest()).divide(step, 0, RoundingMode.DOWN);
        List<Notch> notches = new ArrayList<>();
        if (all.intValue() <= MOST_NOTCHES) {
            for (int i = 0; i <= all.intValue(); i++) {
                BigDecimal mark = band.lowest().add(step.multiply(BigDecimal.valueOf(i)));
                notches.add(new Notch(within(mark, band), i % LONG_EVERY == 0));
            }
        }
        return List.copyOf(notches);
    }

    private static int within(BigDecimal mark, PermittedBand band) {
        return FIRST
                + mark.subtract(band.lowest())
                        .multiply(BigDecimal.valueOf(SPAN))
                        .divide(band.highest().subtract(band.lowest()), 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static int x(BigDecimal mark, MarkRange marks) {
        return LEFT
                + mark.subtract(marks.from())
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(marks.to().subtract(marks.from()), 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
