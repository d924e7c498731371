package kz.bagalau.evaluation.onboarding;

/** How far a council of a sheet is. */
public enum BulkCouncilState {
    /** Nothing stands against it. */
    READY,
    /** It has faults and will not be done. */
    FAULTY,
    /** It is on the portal with its people. */
    DONE,
    /** It was tried and refused. */
    FAILED
}
