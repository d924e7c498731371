package kz.bagalau.evaluation.result;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.YearlyMean;

/**
 * The year of somebody who is evaluated by indicators: its periods and what they come to (¶4, part 2).
 *
 * @param quarters the periods of the year, as far as this reader may know them
 * @param rule by which the year is counted, of the edition of its last result: which periods, how many, how rounded
 * @param covered whether the rule speaks of this method, by its text or by a reading (R11)
 * @param mean the mean of the periods; empty while too few are there, or when the reader may not know all of them
 * @param grade the grade of the mean in the words of the edition
 */
public record YearlyMeanView(
        int year,
        List<QuarterView> quarters,
        YearlyMean rule,
        boolean covered,
        Optional<Mean> mean,
        Optional<Grade> grade) {}
