package kz.bagalau.evaluation.onboarding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.evaluation.onboarding.OnboardingView.Source;
import kz.bagalau.methodology.LawText;

/** What stands in a field before anybody types: the usual, so that little is left to be typed. */
final class Proposals {

    private static final String APPARATUS = "ның аппараты";

    private Proposals() {}

    /** What was typed, and proposals where nothing was. */
    static Map<OnboardingField, String> over(Answers answers, Optional<LawText> name, List<Source> sources) {
        Map<OnboardingField, String> all = new EnumMap<>(OnboardingField.class);
        sources.stream()
                .findFirst()
                .ifPresent(first -> all.put(OnboardingField.SOURCE, first.id().value()));
        body(answers, name).ifPresent(body -> all.put(OnboardingField.BODY, body));
        all.put(OnboardingField.OFFICIAL_POST, FirstPeople.CHAIR);
        all.put(OnboardingField.HR_POST, FirstPeople.SPECIALIST);
        all.put(OnboardingField.HR_CATEGORY, FirstPeople.CATEGORY);
        all.putAll(answers.typed());
        return all;
    }

    /** The name of a council that is not founded yet. */
    static Optional<LawText> name(Answers answers) {
        return answers.optional(OnboardingField.REGISTER).isPresent()
                        || answers.optional(OnboardingField.NAME_KK).isPresent()
                ? known(answers)
                : Optional.empty();
    }

    private static Optional<LawText> known(Answers answers) {
        Optional<LawText> register = answers.optional(OnboardingField.REGISTER)
                .flatMap(Maslikhats.shipped()::get)
                .map(Maslikhat::apparatus);
        return answers.optional(OnboardingField.NAME_KK)
                .map(kk -> new LawText(
                        kk,
                        answers.optional(OnboardingField.NAME_RU)
                                .or(() -> register.map(LawText::ru))
                                .orElse(null),
                        answers.optional(OnboardingField.NAME_EN).orElse(null)))
                .or(() -> register);
    }

    /** Whose decision it is: the maslikhat of the register, else the name without its apparatus. */
    private static Optional<String> body(Answers answers, Optional<LawText> name) {
        return answers.optional(OnboardingField.REGISTER)
                .flatMap(Maslikhats.shipped()::get)
                .map(line -> line.council().kk())
                .or(() -> name.map(LawText::kk)
                        .filter(kk -> kk.endsWith(APPARATUS))
                        .map(kk -> kk.substring(0, kk.length() - APPARATUS.length())));
    }
}
