package kz.bagalau.methodology.sheet;

/** Who evaluates (¶2(3), ¶29). */
public enum EvaluatorKind {
    /** The head whom ¶2(4) defines by the category of his post. */
    BODY_HEAD,
    /** The head of the servant's own unit. */
    UNIT_HEAD,
    DIRECT_HEAD,
    HIGHER_HEAD,
    /** The direct head, the higher head, or both. */
    DIRECT_OR_HIGHER_HEAD
}
