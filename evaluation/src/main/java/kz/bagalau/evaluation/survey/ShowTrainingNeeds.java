package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.survey.TrainingNeedsView.GroupNeeds;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.CompetenceList;
import kz.bagalau.methodology.survey.ShownMean;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.methodology.survey.TrainingNeeds;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraphs 9, 36: HR takes the least expressed competences into account when it forms the themes of seminars and courses. It
 * is told how many servants have each; the paper goes on to those who read no report, so nobody's need can be told from it.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class ShowTrainingNeeds {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    SurveyDesk desk;

    @Inject
    BallotBox box;

    /** The needs by the survey of the asked period; without one, of the latest that is closed. Empty where none is. */
    public Optional<TrainingNeedsView> of(Optional<Period> asked) {
        List<SurveyRound> closed = rounds.all().stream()
                .filter(round -> round.state() == RoundState.CLOSED)
                .filter(round -> desk.survey(round.edition()).trainingThemes().leastExpressed())
                .toList();
        return closed.stream()
                .filter(round -> asked.filter(round.period()::equals).isPresent())
                .findFirst()
                .or(() -> closed.stream().findFirst())
                .map(round -> view(round, closed));
    }

    private TrainingNeedsView view(SurveyRound round, List<SurveyRound> closed) {
        SurveyMethod method = desk.survey(round.edition());
        int least = method.respondents().min();
        Map<UUID, List<ShownMean>> means = box.meansOfRound(round.id());
        List<SurveyCircle> formed =
                circles.of(round.id()).stream().filter(SurveyCircle::isFormed).toList();
        return new TrainingNeedsView(
                round.period(),
                closed.stream().map(SurveyRound::period).toList(),
                method.trainingThemes().by(),
                TrainingNeeds.smallestGroup(least),
                method.competences().stream()
                        .map(group -> new GroupNeeds(
                                group.who().name(),
                                TrainingNeeds.of(group.competences(), least, of(group, method, round, formed, means))))
                        .toList());
    }

    private List<List<ShownMean>> of(
            CompetenceList group,
            SurveyMethod method,
            SurveyRound round,
            List<SurveyCircle> formed,
            Map<UUID, List<ShownMean>> means) {
        return formed.stream()
                .filter(circle -> {
                    SurveyedPost post = desk.post(circle, round);
                    return method.groupOf(post.category(), post.managing())
                            .filter(group::equals)
                            .isPresent();
                })
                .map(circle -> means.getOrDefault(circle.id(), List.of()))
                .toList();
    }
}
