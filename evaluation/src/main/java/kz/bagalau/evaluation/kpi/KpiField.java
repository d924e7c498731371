package kz.bagalau.evaluation.kpi;

/** A field of an indicator in the plan, in the order of the form of annex 1. */
public enum KpiField {
    /** The name of the indicator. */
    NAME,
    /** Of what kind its source is: ¶24(5). */
    SOURCE_KIND,
    /** From which agreement or document it follows. */
    SOURCE,
    /** The unit of measurement. */
    UNIT,
    /** Whether more or less is better, or it has no number. */
    MEASURE,
    /** The value before the plan; not on the form, asked for by the check of attainability. */
    BASELINE,
    /** The planned value of one period. */
    PLANNED,
    /** The day of reaching it in one period. */
    TERM,
    /** The expected positive change. */
    RESULT
}
