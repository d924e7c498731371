package kz.bagalau.evaluation.cycle;

/** What a council owes in a period, as its region may watch it: process only, never a mark (reading R14). */
public enum Obligation {
    /** The schedule is approved (paragraph 10). */
    SCHEDULE_APPROVED,
    /** The head has been told of the evaluation (paragraph 26). */
    HEAD_NOTIFIED,
    /** The staff have been told of the evaluation (paragraph 30). */
    STAFF_NOTIFIED,
    /** The evaluators have closed their sheets (paragraph 4). */
    SHEETS_CLOSED,
    /** HR has sent the actual values of the indicators to the evaluators (paragraph 22). */
    ACTUALS_SENT,
    /** The evaluators have closed the sheets of those who are evaluated by indicators (paragraph 4). */
    KPI_SHEETS_CLOSED,
    /** The results have been made known (paragraph 11). */
    ACQUAINTED;

    /** Whether it is owed only where somebody is evaluated by indicators in the period. */
    boolean ofIndicators() {
        return this == ACTUALS_SENT || this == KPI_SHEETS_CLOSED;
    }
}
