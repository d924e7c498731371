package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.score.Rounding;

/**
 * How the percentage of realisation is computed from the planned and the actual value (annex 2). No paragraph defines
 * it, so each question is a setting of the edition with a reading of its own (R35-R39).
 *
 * @param rounding the percentage is rounded once, to two decimals at most: the rows of annex 3 have two (R35)
 * @param lower what is computed where a lower value is the better one (R36)
 * @param zeroPlan what a planned value of nought means (R37)
 * @param missingPlan what a quarter without a planned value means (R38)
 * @param qualitative how the actual value of a qualitative indicator is stated (R39)
 */
public record RealisationRule(
        Citation by,
        Rounding rounding,
        LowerIsBetter lower,
        ZeroPlan zeroPlan,
        MissingPlan missingPlan,
        Qualitative qualitative) {

    private static final int DECIMALS = 2;
    private static final int SHOWN_DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    /** The arithmetic where a lower value is the better one. */
    public enum LowerIsBetter {
        /** Plan / actual × 100; an actual value of nought is the plan reached: 100. */
        PLAN_OVER_ACTUAL,
        /** 200 - actual / plan × 100, never below nought: as much better counts as as much worse. */
        MIRRORED
    }

    /** A planned value of nought, by which nothing can be divided. */
    public enum ZeroPlan {
        /** An actual value as good as the plan or better: 100, a worse one: 0. */
        REACHED_OR_NOT,
        /** No plan may hold it. */
        REFUSED,
        /** The indicator gets no mark in that quarter. */
        NOT_MARKED
    }

    /** A quarter without a planned value. */
    public enum MissingPlan {
        /** The indicator gets no mark in that quarter. */
        LEFT_OUT,
        /** No plan may lack it. */
        REFUSED
    }

    /** The actual value of a qualitative indicator. */
    public enum Qualitative {
        /** It is itself the percentage, 0-100, stated with its ground. */
        STATED_PERCENT,
        /** 1, done: 100; 0, not done: 0. */
        DONE_OR_NOT
    }

    public RealisationRule {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(zeroPlan, "zeroPlan");
        Objects.requireNonNull(missingPlan, "missingPlan");
        Objects.requireNonNull(qualitative, "qualitative");
        Require.that(rounding.decimals() <= DECIMALS, "realisationDecimals", rounding.decimals(), DECIMALS)
                .orUnfit();
    }

    /**
     * The realisation of an indicator in a quarter; empty when the indicator is not marked in it.
     *
     * @param planned the planned value; a qualitative indicator needs none
     * @throws Refused when a value is negative or outside the limits, or the edition refuses it
     */
    public Optional<Realisation> of(Measure measure, Optional<BigDecimal> planned, BigDecimal actual) {
        Optional<BigDecimal> plan = requirePlanned(measure, planned);
        BigDecimal reached = requireValue(actual);
        if (!marks(measure, plan)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (measure) {
                    case HIGHER_IS_BETTER -> higher(plan.orElseThrow(), reached);
                    case LOWER_IS_BETTER -> lower(plan.orElseThrow(), reached);
                    case QUALITATIVE -> qualitative(plan, reached);
                });
    }

    /** Whether the quarter asks for a mark; where the edition refuses such a plan it does, so that nothing is silent. */
    public boolean marks(Measure measure, Optional<BigDecimal> planned) {
        if (measure == Measure.QUALITATIVE) {
            return true;
        }
        return planned.map(plan -> plan.signum() != 0 || zeroPlan != ZeroPlan.NOT_MARKED)
                .orElse(missingPlan == MissingPlan.REFUSED);
    }

    /**
     * The planned value of a quarter as a plan may hold it.
     *
     * @throws Refused when it is negative, outside the limits, or missing or nought where the edition refuses that
     */
    public Optional<BigDecimal> requirePlanned(Measure measure, Optional<BigDecimal> planned) {
        Optional<BigDecimal> plan = planned.map(this::requireValue);
        if (measure == Measure.QUALITATIVE) {
            return plan;
        }
        if (plan.isEmpty() && missingPlan == MissingPlan.REFUSED) {
            throw new Refused(new PlannedValueMissing(by));
        }
        if (plan.filter(value -> value.signum() == 0).isPresent() && zeroPlan == ZeroPlan.REFUSED) {
            throw new Refused(new PlannedValueZero(by));
        }
        return plan;
    }

    /**
     * A baseline or actual value by itself, without trailing zeros.
     *
     * @throws Refused when it is negative, has more than twelve digits before the point or more than four after it
     */
    public BigDecimal requireValue(BigDecimal given) {
        return IndicatorValue.require(by, given);
    }

    private Realisation higher(BigDecimal plan, BigDecimal actual) {
        if (plan.signum() == 0) {
            return nought(Measure.HIGHER_IS_BETTER, plan, actual, true);
        }
        return quotient(Measure.HIGHER_IS_BETTER, plan, actual, actual.multiply(HUNDRED), plan, "higher");
    }

    private Realisation lower(BigDecimal plan, BigDecimal actual) {
        if (plan.signum() == 0) {
            return nought(Measure.LOWER_IS_BETTER, plan, actual, actual.signum() == 0);
        }
        if (lower == LowerIsBetter.MIRRORED) {
            BigDecimal left = plan.multiply(TWO_HUNDRED).subtract(actual.multiply(HUNDRED));
            return quotient(Measure.LOWER_IS_BETTER, plan, actual, left.max(BigDecimal.ZERO), plan, "lowerMirrored");
        }
        if (actual.signum() == 0) {
            return exact(Measure.LOWER_IS_BETTER, Optional.of(plan), actual, HUNDRED, "lowerNothing");
        }
        return quotient(Measure.LOWER_IS_BETTER, plan, actual, plan.multiply(HUNDRED), actual, "lower");
    }

    private Realisation nought(Measure measure, BigDecimal plan, BigDecimal actual, boolean reached) {
        return exact(
                measure,
                Optional.of(plan),
                actual,
                reached ? HUNDRED : BigDecimal.ZERO,
                reached ? "zeroReached" : "zeroMissed");
    }

    private Realisation qualitative(Optional<BigDecimal> plan, BigDecimal actual) {
        if (qualitative == Qualitative.STATED_PERCENT) {
            if (actual.compareTo(HUNDRED) > 0) {
                throw new Refused(new StatedPercentOutside(by, actual));
            }
            return exact(Measure.QUALITATIVE, plan, actual, actual, "stated");
        }
        if (actual.signum() == 0) {
            return exact(Measure.QUALITATIVE, plan, actual, BigDecimal.ZERO, "notDone");
        }
        if (actual.compareTo(BigDecimal.ONE) == 0) {
            return exact(Measure.QUALITATIVE, plan, actual, HUNDRED, "done");
        }
        throw new Refused(new NeitherDoneNorNot(by, actual));
    }

    private Realisation exact(
            Measure measure, Optional<BigDecimal> plan, BigDecimal actual, BigDecimal percent, String way) {
        return new Realisation(by, measure, plan, actual, percent, rounded(percent, BigDecimal.ONE), way);
    }

    /** One division, rounded once: what is shown is cut from the same quotient. */
    private Realisation quotient(
            Measure measure,
            BigDecimal plan,
            BigDecimal actual,
            BigDecimal numerator,
            BigDecimal denominator,
            String way) {
        BigDecimal shown = numerator.divide(denominator, SHOWN_DECIMALS, RoundingMode.DOWN);
        return new Realisation(
                by,
                measure,
                Optional.of(plan),
                actual,
                IndicatorValue.plain(shown),
                rounded(numerator, denominator),
                way);
    }

    private BigDecimal rounded(BigDecimal numerator, BigDecimal denominator) {
        return numerator
                .divide(denominator, rounding.decimals(), rounding.mode())
                .setScale(DECIMALS);
    }
}
