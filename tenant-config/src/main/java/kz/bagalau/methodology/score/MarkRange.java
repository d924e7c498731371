package kz.bagalau.methodology.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Require;

/** From which to which mark, and in what steps, an evaluator marks (¶27, ¶31). */
public record MarkRange(Citation by, BigDecimal from, BigDecimal to, BigDecimal step) {

    public MarkRange {
        Objects.requireNonNull(by, "by");
        Require.that(from.signum() >= 0 && from.compareTo(to) < 0, "marksFromTo", from, to)
                .and(step.signum() > 0, "markStep", step)
                .and(
                        step.signum() <= 0 || to.subtract(from).remainder(step).signum() == 0,
                        "markStepDoesNotDivide",
                        step,
                        from,
                        to)
                .orUnfit();
        from = Numbers.plain(from);
        to = Numbers.plain(to);
        step = Numbers.plain(step);
    }

    /** The mark as a score, if the range permits it. */
    public Score require(BigDecimal given) {
        boolean inside = Numbers.isOrdinary(given) && spans(given);
        if (!inside || given.subtract(from).remainder(step).signum() != 0) {
            throw new Refused(new MarkOutOfRange(by, given, from, to, step));
        }
        return new Score(given);
    }

    /** Whether the number lies between the lowest and the highest mark, on a step or not. */
    public boolean spans(BigDecimal number) {
        return number.compareTo(from) >= 0 && number.compareTo(to) <= 0;
    }

    /** Every permitted mark, from the lowest. */
    public List<Score> choices() {
        return Stream.iterate(from, mark -> mark.compareTo(to) <= 0, mark -> mark.add(step))
                .map(Score::new)
                .toList();
    }
}
