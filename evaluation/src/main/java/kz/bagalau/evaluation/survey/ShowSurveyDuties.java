package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.Untold;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraphs 33, 35: what a respondent has to do, and what the surveyed servant may still say of himself. Nobody else's answers show in it. What
 * waits and what waits no more would tell the trail between which two looks he answered.
 */
@UseCase
@Untold
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ShowSurveyDuties {

    @Inject
    ShowAsked asked;

    /** The caller's own duties. */
    public List<DutyView> mine() {
        return asked.mine().stream()
                .flatMap(round -> Stream.concat(others(round), himself(round)))
                .toList();
    }

    private static Stream<DutyView> others(AskedView round) {
        return round.waiting() == 0
                ? Stream.empty()
                : Stream.of(new DutyView(
                        "survey",
                        List.of(round.period(), round.waiting()),
                        round.by(),
                        round.until(),
                        round.workingDaysLeft(),
                        "/survey/asked.xhtml"));
    }

    private static Stream<DutyView> himself(AskedView round) {
        return round.self().filter(own -> own.unanswered() > 0).stream()
                .map(own -> new DutyView(
                        "survey.self",
                        List.of(round.period(), own.unanswered()),
                        own.by(),
                        round.until(),
                        round.workingDaysLeft(),
                        "/survey/self.xhtml?id=" + own.circle()));
    }
}
