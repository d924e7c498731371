package kz.bagalau.evaluation.survey;

/**
 * The steps by which a round is closed, in their order (¶33, 35). Each is a transaction of its own and does nothing where it has
 * been done; a close that was broken off anywhere is gone through again from the first.
 */
enum CloseStep {
    /** No answer is taken any more. */
    BEGIN,
    /** Whoever has sent a ballot is marked as having answered: all of them at once. */
    COLLECT,
    /** The ballots lose their numbers and their order. */
    SHUFFLE,
    /** What is shown is counted and kept. */
    COUNT,
    ERASE,
    /** From now on no copy of the ballots, in a log or a backup, can be read or laid beside a person. */
    DESTROY_KEY,
    END
}
