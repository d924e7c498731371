package kz.bagalau.evaluation.result;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.YearlyMean;

/**
 * The year of somebody who is evaluated by indicators: its periods and what they come to (¶4, part 2).
 *
 * @param own whether the reader is the evaluated person
 * @param quarters the periods of the year, as far as this reader may know them
 * @param edition by whose rule the year is counted: that of its last result; empty without any
 * @param rule that rule: which periods count, how many are needed, how it is rounded
 * @param covered whether the rule speaks of this method, by its text or by a reading (R11)
 * @param mean the mean of the periods; empty while too few are there, or when the reader may not know all of them
 * @param grade the grade of the mean in the words of the edition
 */
public record KpiYearView(
        int year,
        UUID employee,
        boolean own,
        String fullName,
        LawText post,
        List<QuarterView> quarters,
        Optional<EditionId> edition,
        Optional<YearlyMean> rule,
        boolean covered,
        Optional<Mean> mean,
        Optional<Grade> grade) {

    /** How many periods have a result that this reader knows. */
    public int known() {
        return (int)
                quarters.stream().filter(quarter -> quarter.mean().isPresent()).count();
    }
}
