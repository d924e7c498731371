package kz.bagalau.methodology.term;

/** The event from which a term runs, as the text names it. */
public enum StartsWith {
    PERIOD_BEGUN,
    APPOINTED,
    KPIS_SET,
    RETURNED_TO_WORK,
    EVALUATION_COMPLETED,
    ACQUAINTED,
    SERVANT_APPLIED,
    REQUEST_RECEIVED,
    MINUTES_SIGNED
}
