package kz.bagalau.evaluation.onboarding;

import java.util.Arrays;
import java.util.List;

/** A field of a step; its name is the key under which what was typed is kept. */
public enum OnboardingField {
    /** The code of a line of the register of maslikhats; blank for a council outside of it. */
    REGISTER(OnboardingStep.COUNCIL, Kind.CHOICE),
    /** The code of a council outside of the register. */
    CODE(OnboardingStep.COUNCIL, Kind.CODE),
    /** The council's name in Kazakh; where the register has a line it may stay blank and is taken from there. */
    NAME_KK(OnboardingStep.COUNCIL, Kind.OPTIONAL),
    /** The same in Russian, may be absent. */
    NAME_RU(OnboardingStep.COUNCIL, Kind.OPTIONAL),
    /** The same in English, may be absent. */
    NAME_EN(OnboardingStep.COUNCIL, Kind.OPTIONAL),
    /** The published edition the council's own begins as a copy of. */
    SOURCE(OnboardingStep.EDITION, Kind.CHOICE),
    /** The number of the council's decision. */
    DECISION_NUMBER(OnboardingStep.EDITION, Kind.TEXT),
    /** The day of the decision. */
    DECISION_DATE(OnboardingStep.EDITION, Kind.DATE),
    /** Whose decision it is, in Kazakh. */
    BODY(OnboardingStep.EDITION, Kind.TEXT),
    OFFICIAL_SURNAME(OnboardingStep.PEOPLE, Kind.NAME),
    OFFICIAL_GIVEN_NAME(OnboardingStep.PEOPLE, Kind.NAME),
    OFFICIAL_PATRONYMIC(OnboardingStep.PEOPLE, Kind.OPTIONAL_NAME),
    OFFICIAL_EMAIL(OnboardingStep.PEOPLE, Kind.EMAIL),
    /** The official's post in Kazakh. */
    OFFICIAL_POST(OnboardingStep.PEOPLE, Kind.TEXT),
    /** The first day of the official in the post. */
    OFFICIAL_SINCE(OnboardingStep.PEOPLE, Kind.DATE),
    HR_SURNAME(OnboardingStep.PEOPLE, Kind.NAME),
    HR_GIVEN_NAME(OnboardingStep.PEOPLE, Kind.NAME),
    HR_PATRONYMIC(OnboardingStep.PEOPLE, Kind.OPTIONAL_NAME),
    HR_EMAIL(OnboardingStep.PEOPLE, Kind.EMAIL),
    /** The post of the person of HR in Kazakh. */
    HR_POST(OnboardingStep.PEOPLE, Kind.TEXT),
    /** The category of that post. */
    HR_CATEGORY(OnboardingStep.PEOPLE, Kind.CATEGORY),
    /** The first day of the person of HR in the post. */
    HR_SINCE(OnboardingStep.PEOPLE, Kind.DATE);

    private final OnboardingStep step;
    private final Kind kind;

    OnboardingField(OnboardingStep step, Kind kind) {
        this.step = step;
        this.kind = kind;
    }

    /** On which step it stands. */
    public OnboardingStep step() {
        return step;
    }

    /** Whether a day stands in it. */
    public boolean isDay() {
        return kind == Kind.DATE;
    }

    Kind kind() {
        return kind;
    }

    /** The fields of a step, in their order. */
    public static List<OnboardingField> of(OnboardingStep step) {
        return Arrays.stream(values()).filter(field -> field.step == step).toList();
    }

    /** What fits into a field. */
    enum Kind {
        TEXT(300, true),
        OPTIONAL(300, false),
        CHOICE(100, false),
        CODE(60, false),
        NAME(100, true),
        OPTIONAL_NAME(100, false),
        EMAIL(254, true),
        DATE(10, true),
        CATEGORY(10, true);

        private final int longest;
        private final boolean required;

        Kind(int longest, boolean required) {
            this.longest = longest;
            this.required = required;
        }

        int longest() {
            return longest;
        }

        boolean required() {
            return required;
        }
    }
}
