package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.evaluation.onboarding.AnswerFault.Problem;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.BoundConnection;

/** What is wrong with a step, by its fields and by what the portal knows already. */
@ApplicationScoped
class StepCheck {

    private static final String TAKEN = "select exists (select from councils where code = ? or register_code = ?)";

    @Inject
    PublishedEditions editions;

    @Inject
    BoundConnection database;

    /** Everything at once. */
    List<AnswerFault> faults(Onboarding onboarding, OnboardingStep step, LocalDate today) {
        List<AnswerFault> faults = new ArrayList<>(onboarding.answers().faults(step, today));
        if (faults.isEmpty() && step == OnboardingStep.COUNCIL) {
            council(onboarding).ifPresent(faults::add);
        }
        if (faults.isEmpty() && step == OnboardingStep.EDITION) {
            source(onboarding.answers()).ifPresent(faults::add);
        }
        return faults;
    }

    /** Refuses a step that is not fit; the page has shown why before. */
    void require(Onboarding onboarding, OnboardingStep step, LocalDate today) {
        List<AnswerFault> faults = faults(onboarding, step, today);
        if (!faults.isEmpty()) {
            throw new Refused(new OnboardingRefusal.AnswersUnfit(step, faults.size()));
        }
    }

    private Optional<AnswerFault> council(Onboarding onboarding) {
        Answers answers = onboarding.answers();
        Optional<String> register = answers.optional(OnboardingField.REGISTER);
        OnboardingField field = register.isPresent() ? OnboardingField.REGISTER : OnboardingField.CODE;
        boolean foreign = register.isPresent()
                && Maslikhats.shipped().of(onboarding.regionCode()).stream()
                        .noneMatch(each -> each.code().equals(register.get()));
        if (foreign) {
            return Optional.of(new AnswerFault(field, Problem.NOT_IN_REGISTER));
        }
        return onboarding.council().isEmpty() && isTaken(answers.get(field))
                ? Optional.of(new AnswerFault(field, Problem.TAKEN))
                : Optional.empty();
    }

    private boolean isTaken(String code) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(TAKEN)) {
                statement.setString(1, code);
                statement.setString(2, code);
                try (var rows = statement.executeQuery()) {
                    return rows.next() && rows.getBoolean(1);
                }
            }
        });
    }

    private Optional<AnswerFault> source(Answers answers) {
        String source = answers.get(OnboardingField.SOURCE);
        return EditionId.isName(source) && editions.isPublished(new EditionId(source))
                ? Optional.empty()
                : Optional.of(new AnswerFault(OnboardingField.SOURCE, Problem.NO_EDITION));
    }
}
