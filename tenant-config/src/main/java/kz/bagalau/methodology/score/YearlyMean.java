package kz.bagalau.methodology.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.term.Due;

/**
 * The yearly mark: the mean of the quarters (¶4, part 2).
 *
 * @param methods the methods the text names
 * @param byReading further methods for which the same is read (R11)
 * @param atLeast how many evaluated periods a yearly mark needs
 * @param rounding how the mean is rounded
 * @param periods which periods of the year count, by their number (1-4 of quarters); empty: all
 * @param basis whether the periods' rounded or unrounded means are taken; empty: the rounded ones (R28)
 * @param formed by when the yearly mark is formed, counted from the end of the year; empty: the text names no day
 */
public record YearlyMean(
        Citation by,
        List<MethodKind> methods,
        List<MethodKind> byReading,
        int atLeast,
        Rounding rounding,
        List<Integer> periods,
        Optional<Basis> basis,
        Optional<Due> formed) {

    /** Of what the yearly mean is taken. */
    public enum Basis {
        ROUNDED_MEANS,
        UNROUNDED_MEANS
    }

    public YearlyMean {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(rounding, "rounding");
        methods = List.copyOf(methods);
        byReading = List.copyOf(byReading);
        periods = List.copyOf(periods);
        Require.that(!methods.isEmpty(), "yearlyWithoutMethods")
                .and(atLeast >= 1 && atLeast <= 4, "yearlyAtLeast", atLeast)
                .and(
                        periods.stream().allMatch(n -> n >= 1 && n <= 4)
                                && periods.stream().distinct().count() == periods.size(),
                        "yearlyPeriods",
                        periods)
                .and(periods.isEmpty() || atLeast <= periods.size(), "yearlyAtLeast", atLeast)
                .orUnfit();
    }

    /** Whether results of this method form a yearly mark. */
    public boolean covers(MethodKind method) {
        return methods.contains(method) || byReading.contains(method);
    }

    /** Whether this period's mean is among those the yearly mark is taken of. */
    public boolean counts(Period period) {
        return periods.isEmpty() || periods.contains(period.ordinal());
    }

    /** The mean of those periods' means that count; empty when there are too few of them. */
    public Optional<Mean> ofPeriods(Map<Period, Mean> means) {
        return of(means.entrySet().stream()
                .filter(entry -> counts(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** The mean of the periods' means; empty when there are too few of them. */
    public Optional<Mean> of(Collection<Mean> means) {
        if (means.size() < atLeast) {
            return Optional.empty();
        }
        return Optional.of(
                basis.equals(Optional.of(Basis.UNROUNDED_MEANS))
                        ? unrounded(means)
                        : Mean.of(means.stream().map(Mean::value).toList(), rounding));
    }

    /** The number that a period's mean brings into the year's, as far as it is shown. */
    public BigDecimal taken(Mean period) {
        return basis.equals(Optional.of(Basis.UNROUNDED_MEANS)) ? period.unrounded() : period.value();
    }

    /** Over the common denominator, so that nothing is rounded before the one place where the edition rounds. */
    private Mean unrounded(Collection<Mean> means) {
        BigInteger common = means.stream()
                .map(mean -> BigInteger.valueOf(mean.count()))
                .reduce(BigInteger.ONE, YearlyMean::leastCommon);
        BigDecimal numerator = means.stream()
                .map(mean -> mean.sum().multiply(new BigDecimal(common.divide(BigInteger.valueOf(mean.count())))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Mean.ofSum(numerator, common.multiply(BigInteger.valueOf(means.size())), means.size(), rounding);
    }

    private static BigInteger leastCommon(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
