package kz.bagalau.evaluation.ranking;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * Where further persons may evaluate (paragraph 31, part 3), and how the sheets of the latest period are split.
 *
 * @param by the paragraph, empty when the edition has no such rule
 * @param above more servants than this permit it
 * @param units each unit with the number that the rule counts
 * @param shares who evaluates how many sheets of the period, without overlap
 */
public record DelegationsView(
        Optional<Citation> by, int above, List<UnitCount> units, Optional<Period> period, List<Share> shares) {

    /** A unit, and whether its number permits the naming of further evaluators. */
    public record UnitCount(LawText unit, int servants, boolean permitted) {}

    /**
     * The sheets of one evaluator that one person marks.
     *
     * @param named whether the person was named by the evaluator; else it is the evaluator himself
     */
    public record Share(String evaluator, String marks, boolean named, long sheets, long closed) {}
}
