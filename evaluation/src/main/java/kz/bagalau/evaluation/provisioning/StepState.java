package kz.bagalau.evaluation.provisioning;

/** How far a step is. */
public enum StepState {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
