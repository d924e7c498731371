package kz.bagalau.methodology.proof;

import kz.bagalau.methodology.WordKey;

/**
 * The typical cases that are made for any edition; each has its words under {@link #key()}. Beside each stand the places
 * of its words.
 */
public enum Typical {
    /** Calendar days before the period's end. */
    APPOINTED_BEFORE_END,
    /** The last day of appointment on which the time in the post is just enough. */
    APPOINTED_AT_MINIMUM,
    /** The day after it. */
    APPOINTED_A_DAY_SHORT,
    /** The last day of the evaluation, on which the servant is away. */
    ABSENT_ON_LAST_DAY,
    /** First and last day of an absence inside the period. */
    ABSENT_IN_PERIOD,
    /** The last day of service. */
    DISMISSED_IN_PERIOD,
    /** The last day of service, between the period's end and the end of the evaluation. */
    DISMISSED_AFTER_PERIOD,
    /** A mean that is the first of a band. */
    MEAN_AT_BAND,
    /** First of the band: the highest mean below it that the marks can give. */
    MEAN_BELOW_BAND,
    /** First of the band: a mean below it by half a unit of its last decimal. */
    MEAN_HALF_A_UNIT_BELOW_BAND,
    /** A mark above the highest. */
    MARK_ABOVE_RANGE,
    /** A mark between two steps. */
    MARK_BETWEEN_STEPS,
    /** A percentage that is the first or the last of a row. */
    PERCENT_AT_EDGE,
    /** A percentage inside a hole of the table. */
    PERCENT_IN_HOLE,
    /** A percentage, and a mark above those that it permits. */
    MARK_ABOVE_BAND,
    /** Planned value, actual value: an indicator of which more is better, a little under its plan. */
    INDICATOR_MORE_IS_BETTER,
    /** Planned value, actual value: an indicator of which less is better, a little over its plan. */
    INDICATOR_LESS_IS_BETTER,
    /** Planned value of nought, actual value. */
    INDICATOR_PLANNED_NOUGHT,
    /** Actual value: a quarter without a planned one. */
    INDICATOR_WITHOUT_PLAN,
    /** Actual value of a qualitative indicator. */
    INDICATOR_QUALITATIVE,
    /** The kind of the fact and its day. */
    PENALTY,
    /** The kind of the fact and the last day of its force, before the period. */
    PENALTY_LAPSED,
    /** The last day of appointment on which indicators are still set. */
    KPIS_AT_MINIMUM,
    /** The day after it. */
    KPIS_A_DAY_SHORT,
    /** As many servants as do not yet permit others to evaluate. */
    DELEGATION_AT_NUMBER,
    /** One more. */
    DELEGATION_ABOVE_NUMBER,
    /** The number of periods. */
    YEAR_OF_ALL_PERIODS,
    /** The number of periods, one fewer than are asked. */
    YEAR_OF_TOO_FEW;

    /** The key of the words: {@code proof.case.} and the name in camel case. */
    public String key() {
        return WordKey.of("proof.case", this);
    }
}
