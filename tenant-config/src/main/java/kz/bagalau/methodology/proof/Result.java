package kz.bagalau.methodology.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.score.GradeRank;

/**
 * What a case comes to, or what is expected of it: an expectation leaves empty whatever does not matter to it.
 *
 * @param reason the key of the verdict's reason, {@code tooShort}
 * @param kpisSet whether indicators are set for the servant
 * @param delegation whether others may evaluate too
 * @param lowest the lowest mark that the first percentage permits
 * @param highest the highest of them
 * @param mean the mean, rounded and capped
 * @param yearlyMean the yearly mean
 * @param refused the key of the refusal, when the methodology forbids what the case does
 */
public record Result(
        Optional<Boolean> evaluated,
        Optional<Boolean> withoutPresence,
        Optional<String> reason,
        Optional<Boolean> kpisSet,
        Optional<Boolean> delegation,
        Optional<BigDecimal> lowest,
        Optional<BigDecimal> highest,
        Optional<BigDecimal> mean,
        Optional<GradeRank> grade,
        Optional<BigDecimal> yearlyMean,
        Optional<GradeRank> yearlyGrade,
        Optional<String> refused) {

    /**
     * Where this result is not what was expected.
     *
     * @param expected the expectation; what it leaves empty is not compared
     */
    public List<Difference> differencesFrom(Result expected) {
        List<Difference> found = new ArrayList<>();
        compare(found, "evaluated", expected.evaluated, evaluated);
        compare(found, "withoutPresence", expected.withoutPresence, withoutPresence);
        compare(found, "reason", expected.reason, reason);
        compare(found, "kpisSet", expected.kpisSet, kpisSet);
        compare(found, "delegation", expected.delegation, delegation);
        compare(found, "lowest", expected.lowest, lowest);
        compare(found, "highest", expected.highest, highest);
        compare(found, "mean", expected.mean, mean);
        compare(found, "grade", expected.grade, grade);
        compare(found, "yearlyMean", expected.yearlyMean, yearlyMean);
        compare(found, "yearlyGrade", expected.yearlyGrade, yearlyGrade);
        compare(found, "refused", expected.refused, refused);
        return List.copyOf(found);
    }

    private static <T extends Comparable<T>> void compare(
            List<Difference> found, String field, Optional<T> expected, Optional<T> actual) {
        boolean same = expected.isEmpty()
                || actual.filter(value -> value.compareTo(expected.get()) == 0).isPresent();
        if (!same) {
            found.add(new Difference(field, expected.get(), Optional.ofNullable(actual.orElse(null))));
        }
    }
}
