package kz.bagalau.evaluation.onboarding;

import java.util.Optional;
import kz.bagalau.methodology.LawText;

/**
 * A council that is to be founded.
 *
 * @param code under which its editions will be published
 * @param register the line of the register of maslikhats, if it is there
 */
record NewCouncil(String code, Optional<String> register, LawText name) {

    /** What was typed; a name left blank is that of the register. */
    static NewCouncil of(Answers answers) {
        Optional<String> register = answers.optional(OnboardingField.REGISTER);
        Optional<LawText> known = register.flatMap(Maslikhats.shipped()::get).map(Maslikhat::apparatus);
        return new NewCouncil(
                register.orElseGet(() -> answers.get(OnboardingField.CODE)),
                register,
                new LawText(
                        answers.optional(OnboardingField.NAME_KK)
                                .or(() -> known.map(LawText::kk))
                                .orElseThrow(),
                        answers.optional(OnboardingField.NAME_RU)
                                .or(() -> known.map(LawText::ru))
                                .orElse(null),
                        answers.optional(OnboardingField.NAME_EN).orElse(null)));
    }

    /** A council as the register names it. */
    static NewCouncil of(Maslikhat line) {
        return new NewCouncil(line.code(), Optional.of(line.code()), line.apparatus());
    }
}
