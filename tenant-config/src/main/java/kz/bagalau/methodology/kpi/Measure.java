package kz.bagalau.methodology.kpi;

/** In which direction an indicator is better, or that it is not measured by a number (annexes 1 and 2). */
public enum Measure {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** Reached in substance, not in units: ¶24 asks for numerical and qualitative indicators. */
    QUALITATIVE
}
