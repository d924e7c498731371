package kz.bagalau.evaluation.result;

/** What is decided for a sheet that a later edition would touch by applying to days before it. */
public enum RetroDecision {
    /** The sheet stays under the edition it was opened by. */
    STAYS,
    /** The result is recomputed under the later edition; the first result is kept beside it. */
    RECOMPUTED
}
