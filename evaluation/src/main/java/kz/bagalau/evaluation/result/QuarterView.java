package kz.bagalau.evaluation.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.Grade;

/**
 * One period of a trajectory.
 *
 * @param result the result of the period, if the reader may know it
 * @param mean its mean
 * @param grade its grade in the words of its own edition
 */
public record QuarterView(Period period, Optional<UUID> result, Optional<BigDecimal> mean, Optional<Grade> grade) {

    static QuarterView none(Period period) {
        return new QuarterView(period, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
