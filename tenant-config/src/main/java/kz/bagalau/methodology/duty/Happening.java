package kz.bagalau.methodology.duty;

import kz.bagalau.methodology.term.StartsWith;

/** What sets a term running, or is counted back from. */
public enum Happening {
    PERIOD_BEGINS,
    PERIOD_ENDS,
    APPOINTED,
    KPIS_SET,
    /** The last day of the evaluation, before which something is due. */
    LAST_DAY_OF_EVALUATION,
    RETURNED_TO_WORK,
    DISMISSED,
    EVALUATION_COMPLETED,
    ACQUAINTED,
    SERVANT_APPLIED,
    REQUEST_RECEIVED,
    SESSION_HELD,
    MINUTES_SIGNED,
    LEARNED_OF_THE_ACT,
    COMPLAINT_FILED,
    COMPLAINT_RECEIVED,
    LEFT_WITHOUT_CONSIDERATION;

    static Happening of(StartsWith start) {
        return switch (start) {
            case PERIOD_BEGUN -> PERIOD_BEGINS;
            case APPOINTED -> APPOINTED;
            case KPIS_SET -> KPIS_SET;
            case RETURNED_TO_WORK -> RETURNED_TO_WORK;
            case EVALUATION_COMPLETED -> EVALUATION_COMPLETED;
            case ACQUAINTED -> ACQUAINTED;
            case SERVANT_APPLIED -> SERVANT_APPLIED;
            case REQUEST_RECEIVED -> REQUEST_RECEIVED;
            case MINUTES_SIGNED -> MINUTES_SIGNED;
        };
    }
}
