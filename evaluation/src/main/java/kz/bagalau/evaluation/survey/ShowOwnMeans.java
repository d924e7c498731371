package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 35, part 2: what the servant thinks of himself, beside the means of his report and for him alone (R60). */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ShowOwnMeans {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    SurveyReaders readers;

    @Inject
    Questionnaires questionnaires;

    @Inject
    SelfAnswers answers;

    /**
     * A mean for each competence in the order of the report, where he answered the whole of it; none at all for any other reader
     * of the report, or where he answered nothing.
     */
    public List<Optional<BigDecimal>> of(UUID circleId) {
        SurveyCircle circle = circles.find(circleId).orElseThrow(ShowOwnMeans::none);
        rounds.find(circle.round())
                .filter(each -> readers.of(each).test(circle))
                .orElseThrow(ShowOwnMeans::none);
        if (!readers.own(circle)) {
            return List.of();
        }
        Questionnaire asked = questionnaires.of(circleId);
        Map<String, BigDecimal> means = answers.of(circleId).map(asked::self).orElse(Map.of());
        return means.isEmpty()
                ? List.of()
                : asked.competences().stream()
                        .map(competence -> Optional.ofNullable(means.get(competence.key())))
                        .toList();
    }

    private static Refused none() {
        return new Refused(new NoSuchSurvey());
    }
}
