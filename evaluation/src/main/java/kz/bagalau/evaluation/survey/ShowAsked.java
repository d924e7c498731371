package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.survey.AskedView.AskedLine;
import kz.bagalau.evaluation.survey.AskedView.OwnLine;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.Untold;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraphs 33, 35: about whom the caller is asked, others and himself, while answers are awaited. It is looked at before and after answering, so
 * the trail would know when he answered.
 */
@UseCase
@Untold
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ShowAsked {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    Questionnaires questionnaires;

    @Inject
    SelfAnswers answers;

    @Inject
    SurveyDesk desk;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    /** The rounds in which the caller is asked; none for one who is not in the staff. */
    public List<AskedView> mine() {
        return caller.optionalEmployee()
                .map(me -> rounds.all().stream()
                        .filter(round -> round.awaitsAnswersOn(law.today()))
                        .flatMap(round -> view(round, me).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<AskedView> view(SurveyRound round, UUID me) {
        SurveyMethod method = desk.survey(round.edition());
        Map<UUID, List<SurveyRespondent>> all = circles.ofRound(round.id());
        List<AskedLine> lines = all.values().stream()
                .flatMap(Collection::stream)
                .filter(each -> each.employee().equals(me) && each.isIn())
                .map(each -> line(each, all.get(each.circle())))
                .toList();
        Optional<OwnLine> self = circles.about(round.id(), me)
                .filter(circle -> circle.isFormed() && method.selfEvaluation().asked())
                .map(circle -> own(circle.id(), method));
        return lines.isEmpty() && self.isEmpty()
                ? Optional.empty()
                : Optional.of(new AskedView(
                        round.period(),
                        method.by(),
                        method.respondents().min(),
                        round.answersUntil(),
                        law.daysLeft(round.answersUntil()),
                        lines,
                        self));
    }

    private OwnLine own(UUID circle, SurveyMethod method) {
        int questions = questionnaires.of(circle).questions();
        int given = answers.of(circle).map(SurveyBallot::answered).orElse(0);
        return new OwnLine(circle, method.selfEvaluation().by(), questions - given);
    }

    private AskedLine line(SurveyRespondent mine, List<SurveyRespondent> all) {
        SurveyCircle circle = circles.find(mine.circle()).orElseThrow();
        Servant servant = staff.of(circle.employee(), law.today());
        return new AskedLine(
                mine.circle(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                Math.toIntExact(all.stream().filter(SurveyRespondent::isIn).count()),
                mine.state() == RespondentState.ANSWERED,
                circle.isOnPaper());
    }
}
