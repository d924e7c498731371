package kz.bagalau.evaluation.onboarding;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a step of an onboarding cannot be done. */
public sealed interface OnboardingRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** The caller's regions have no such onboarding. */
    record OnboardingUnknown() implements OnboardingRefusal {}

    /** The caller does not administer the region. */
    record RegionUnknown() implements OnboardingRefusal {}

    /** It has been ended or given up. */
    record OnboardingOver() implements OnboardingRefusal {}

    /** The step comes after the council is founded. */
    record CouncilNotFounded() implements OnboardingRefusal {}

    /** A council that has been founded stays: its onboarding is finished, not given up. */
    record CouncilFounded() implements OnboardingRefusal {}

    /** Another council of the portal, perhaps of another region, has this code. */
    record CouncilKnown(String code) implements OnboardingRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(code);
        }
    }

    /** Fields of the step are not fit; the page says which. */
    record AnswersUnfit(OnboardingStep step, int faults) implements OnboardingRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(faults);
        }
    }
}
