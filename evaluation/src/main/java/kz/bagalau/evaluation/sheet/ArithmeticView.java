package kz.bagalau.evaluation.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.score.SheetMean;
import kz.bagalau.methodology.sheet.SheetMethod;

/**
 * How a mean and its grade come about, line by line: the marks, their sum and division (annexes 2 and 4), the rounding with its
 * reading, the band of the grade (paragraph 7).
 *
 * @param meanBy the rule of the mean
 * @param gradeBy the rule of the grades
 * @param marks the marks in the order of the sheet, empty where none is given yet
 * @param lowest the mean if every missing mark were the lowest one
 * @param highest the mean if every missing mark were the highest one
 * @param mean the mean, once every mark is given
 * @param grade its grade
 */
public record ArithmeticView(
        Citation meanBy,
        Citation gradeBy,
        List<Optional<Score>> marks,
        Mean lowest,
        Mean highest,
        Optional<Mean> mean,
        Optional<Grade> grade) {

    /** Counts by the rules of one edition. */
    public static ArithmeticView of(List<Optional<Score>> marks, SheetMethod law, GradeScale grades) {
        return of(marks, law.mean(), law.marks(), grades);
    }

    /** Counts by these rules, whichever method they are of. */
    public static ArithmeticView of(List<Optional<Score>> marks, SheetMean rule, MarkRange range, GradeScale grades) {
        boolean complete = marks.stream().allMatch(Optional::isPresent);
        Mean lowest = rule.of(filled(marks, new Score(range.from())));
        Mean highest = rule.of(filled(marks, new Score(range.to())));
        Optional<Mean> mean = complete ? Optional.of(lowest) : Optional.empty();
        return new ArithmeticView(
                rule.by(), grades.by(), List.copyOf(marks), lowest, highest, mean, mean.map(grades::of));
    }

    private static List<Score> filled(List<Optional<Score>> marks, Score missing) {
        List<Score> filled = new ArrayList<>();
        marks.forEach(mark -> filled.add(mark.orElse(missing)));
        return filled;
    }

    /** How many marks are given. */
    public int given() {
        return (int) marks.stream().filter(Optional::isPresent).count();
    }

    /** Whether every parameter has its mark. */
    public boolean complete() {
        return mean.isPresent();
    }

    /** Whether rounding changed the mean, so that the page must say by which reading (R01). */
    public boolean rounded() {
        return mean.map(value -> value.unrounded().compareTo(value.value()) != 0)
                .orElse(false);
    }
}
