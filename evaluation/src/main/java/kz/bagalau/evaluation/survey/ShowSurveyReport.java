package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.survey.SurveyReportView.CompetenceLine;
import kz.bagalau.evaluation.survey.SurveyReportView.YearBefore;
import kz.bagalau.methodology.Audience;
import kz.bagalau.methodology.FormSource;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.Answer;
import kz.bagalau.methodology.survey.Comments;
import kz.bagalau.methodology.survey.Competence;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.methodology.survey.ShownMean;
import kz.bagalau.methodology.survey.SurveyForm;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.methodology.survey.TrainingThemes;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 36, annexes 7 and 8: the report of one servant's survey, for those of paragraph 20. */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ShowSurveyReport {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    SurveyReaders readers;

    @Inject
    SurveyDesk desk;

    @Inject
    Questionnaires questionnaires;

    @Inject
    BallotBox box;

    @Inject
    LastYear lastYear;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    /** The report; who may not read it learns not even that it is there. */
    public SurveyReportView of(UUID circleId) {
        SurveyCircle circle = circles.find(circleId).orElseThrow(ShowSurveyReport::none);
        SurveyRound round = rounds.find(circle.round())
                .filter(each -> readers.of(each).test(circle))
                .orElseThrow(ShowSurveyReport::none);
        Methodology methodology = law.methodology(round.edition());
        SurveyMethod method = desk.survey(round.edition());
        SurveyedPost post = desk.post(circle, round);
        Optional<SurveyForm> form = method.reportFor(post.category(), post.managing());
        Questionnaire asked = questionnaires.of(circleId);
        Servant servant = staff.of(circle.employee(), round.launchedOn().orElseThrow());
        Map<String, ShownMean> means =
                box.means(circleId).stream().collect(Collectors.toMap(ShownMean::competence, Function.identity()));
        List<String> least = TrainingThemes.leastExpressed(List.copyOf(means.values()));
        Function<ShownMean, Optional<YearBefore>> before = lastYear.of(circle, round, asked);
        return new SurveyReportView(
                round.period(),
                form.map(SurveyForm::form).map(FormSource::by).orElse(method.by()),
                form.map(SurveyForm::who).map(Audience::name),
                methodology.confidential().by(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                readers.own(circle),
                LastYear.yearBefore(round.period()),
                round.answersUntil(),
                asked.least(),
                asked.scale().get(0).points(),
                last(asked).points(),
                asked.competences().stream()
                        .filter(competence -> means.containsKey(competence.key()))
                        .map(competence -> line(competence, means.get(competence.key()), least, before))
                        .toList(),
                asked.comments().map(Comments::by),
                box.comments(circleId));
    }

    private static Answer last(Questionnaire asked) {
        return asked.scale().get(asked.scale().size() - 1);
    }

    private static CompetenceLine line(
            Competence competence,
            ShownMean mean,
            List<String> least,
            Function<ShownMean, Optional<YearBefore>> before) {
        return new CompetenceLine(
                competence.key(),
                competence.name(),
                mean.bound(),
                mean.value(),
                least.contains(competence.key()),
                before.apply(mean));
    }

    private static Refused none() {
        return new Refused(new NoSuchSurvey());
    }
}
