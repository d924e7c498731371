package kz.bagalau.evaluation.onboarding;

/** Why a step is refused at one of its fields. */
public record AnswerFault(OnboardingField field, Problem problem) {

    /** What is wrong; the words stand under {@code onboarding.problem.} and the name. */
    public enum Problem {
        /** Nothing is typed. */
        BLANK,
        /** More than fits. */
        TOO_LONG,
        /** No day that can be read, or one of another century. */
        NOT_A_DATE,
        /** A day that has not come. */
        IN_FUTURE,
        /** No address to which mail could be sent. */
        NOT_AN_EMAIL,
        /** A name with signs that no name has. */
        NOT_A_NAME,
        /** A category that the register of posts does not know. */
        NOT_A_CATEGORY,
        /** Other signs than small Latin letters, digits and hyphens, or the word of the models. */
        NOT_A_CODE,
        /** The register of the region has no such line. */
        NOT_IN_REGISTER,
        /** The council is on the portal already, or another onboarding brings it. */
        TAKEN,
        /** No published edition of this name. */
        NO_EDITION,
        /** The official and the person of HR have one address: they are two people. */
        SAME_PERSON
    }
}
