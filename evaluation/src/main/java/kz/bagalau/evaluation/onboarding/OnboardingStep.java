package kz.bagalau.evaluation.onboarding;

/** The steps on which an administrator of a region brings a council on, in their order. */
public enum OnboardingStep {
    /** Which council. */
    COUNCIL,
    /** Its decision, and the rules it begins with (par. 1). */
    EDITION,
    /** The official who appoints and dismisses, and the HR service: without them nobody can go on (par. 10). */
    PEOPLE,
    /** The working calendar by which its terms are counted. */
    CALENDAR,
    /** The first schedule, which the council itself makes and approves (par. 10). */
    SCHEDULE
}
