package kz.bagalau.evaluation.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.YearlyMean;

/**
 * The yearly mark counted by the rule of one edition (paragraph 4, part 2): of the periods in which the servant was
 * evaluated by a method that the rule covers. A period that is missing is no nought: it is not there.
 *
 * @param counted the periods that count
 */
record YearCount(List<QuarterMark> counted, Mean mean, Grade grade) {

    /** Counts; empty when fewer periods are there than the rule asks for. */
    static Optional<YearCount> of(List<QuarterMark> marks, YearlyMean rule, GradeScale grades) {
        List<QuarterMark> counted = marks.stream()
                .filter(mark -> rule.covers(mark.method()))
                .filter(mark -> rule.counts(mark.period()))
                .toList();
        Map<Period, Mean> means = new LinkedHashMap<>();
        counted.forEach(mark -> means.put(mark.period(), mark.mean()));
        return rule.ofPeriods(means).map(mean -> new YearCount(counted, mean, grades.of(mean)));
    }
}
