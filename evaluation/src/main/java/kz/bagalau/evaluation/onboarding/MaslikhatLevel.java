package kz.bagalau.evaluation.onboarding;

/** Of which administrative unit a maslikhat is. */
public enum MaslikhatLevel {
    /** A region. */
    REGION,
    /** A city of republican significance. */
    CITY_REPUBLICAN,
    /** A district of a region. */
    DISTRICT,
    /** A city of regional significance. */
    CITY_REGIONAL
}
