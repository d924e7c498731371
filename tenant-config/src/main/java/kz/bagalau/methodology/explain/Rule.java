package kz.bagalau.methodology.explain;

import kz.bagalau.methodology.WordKey;

/**
 * The rules by which something is computed, a closed list: each has its words under {@link #key()}. Beside each stand the
 * places of its words, in their order; the last one is always the result.
 */
public enum Rule {
    /** Period, first and last day in the post, calendar days: how long the servant was in the post (¶5). */
    SERVED,
    /** Period, 0: not in the post on any of its days (¶5). */
    NOT_SERVED,
    /** Days that count, months asked, how a month is counted, whether it is enough (¶5, R13). */
    MINIMUM_SERVICE,
    /** Days actually worked, days asked, whether it is enough (¶5). */
    WORKED_DAYS,
    /** First and last day on which an absence counts: from the period's end to the evaluation's last day (¶5, R26). */
    EVALUATION_DAYS,
    /** Category, the reason's key, the reason's own places, whether the servant is evaluated (¶5, ¶6). */
    VERDICT,
    /** Appointment, months asked, end to which they are counted, whether indicators are set (¶22, R12). */
    MINIMUM_REMAINING,
    /** Number of indicators, fewest, most, whether so many are permitted (¶23). */
    KPI_COUNT,
    /**
     * Planned value or an empty text, actual value, last part of the words' key {@code kpi.way.}, percentage cut after its
     * sixth decimal, the rounded percentage (annex 2, R35-R37, R39).
     */
    REALISATION,
    /** Planned value or an empty text, always false: the quarter asks for no mark (annex 2, R37, R38). */
    NOT_MARKED,
    /** Percentage, first and last of the hole, percentage it is read as (annex 3, R21). */
    HOLE,
    /** Percentage, first of its row, last of its row or an empty text, the lowest and the highest mark (¶27, annex 3). */
    PERMITTED,
    /** Percentage, lowest, highest, the mark given (¶27). */
    MARK_PERMITTED,
    /** Marks, lowest and highest of the range, step, number of marks (¶27, ¶31). */
    MARKS,
    /** Number of the mark on the sheet, the mark, words of the fact, the mark that is left. */
    CAP_ON_MARK,
    /** Sum, number of marks, the quotient cut after its sixth decimal (annexes 2 and 4). */
    MEAN,
    /** Quotient, decimals, way of rounding, the rounded mean (R01). */
    ROUNDING,
    /** Mean, words of the fact, the mean that is left. */
    CAP_ON_MEAN,
    /** Mean, first and last of the band, the label, the rank (¶7). */
    GRADE,
    /** Method, whether it forms a yearly mark (¶4, R11). */
    YEARLY_METHOD,
    /** Number of evaluated periods, how many are asked, whether they suffice (¶4, R28). */
    YEARLY_PERIODS,
    /** Means of the periods, their sum, the quotient cut after its sixth decimal (¶4). */
    YEARLY_MEAN,
    /** Servants, number to be exceeded, whose number it is, whether others may evaluate too (¶31). */
    DELEGATION,
    /** Servants, always false: the text knows no delegation. */
    NO_DELEGATION;

    /** The key of the words: {@code explain.} and the name in camel case. */
    public String key() {
        return WordKey.of("explain", this);
    }
}
