package kz.bagalau.methodology.score;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Require;

/**
 * The yearly mark: the mean of the quarters (¶4, part 2).
 *
 * @param methods the methods the text names
 * @param byReading further methods for which the same is read (R11)
 * @param atLeast how many evaluated periods a yearly mark needs
 * @param rounding how the mean is rounded; it is taken of the periods' rounded means (R28)
 */
public record YearlyMean(
        Citation by, List<MethodKind> methods, List<MethodKind> byReading, int atLeast, Rounding rounding) {

    public YearlyMean {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(rounding, "rounding");
        methods = List.copyOf(methods);
        byReading = List.copyOf(byReading);
        Require.that(!methods.isEmpty(), "yearlyWithoutMethods")
                .and(atLeast >= 1 && atLeast <= 4, "yearlyAtLeast", atLeast)
                .orUnfit();
    }

    /** Whether results of this method form a yearly mark. */
    public boolean covers(MethodKind method) {
        return methods.contains(method) || byReading.contains(method);
    }

    /** The mean of the periods' means; empty when there are too few of them. */
    public Optional<Mean> of(Collection<Mean> periods) {
        if (periods.size() < atLeast) {
            return Optional.empty();
        }
        return Optional.of(Mean.of(periods.stream().map(Mean::value).toList(), rounding));
    }
}
