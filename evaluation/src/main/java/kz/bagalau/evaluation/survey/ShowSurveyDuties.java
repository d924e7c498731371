package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
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

    @Inject
    PaperDesk paper;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    /** The caller's own duties. */
    public List<DutyView> mine() {
        Stream<DutyView> own = asked.mine().stream()
                .flatMap(round ->
                        Stream.of(others(round), onPaper(round), himself(round)).flatMap(Function.identity()));
        return Stream.concat(own, caller.has(COUNCIL_HR) ? sheets() : Stream.empty())
                .toList();
    }

    private static Stream<DutyView> others(AskedView round) {
        return round.waiting() == 0 ? Stream.empty() : Stream.of(duty("survey", round, round.waiting()));
    }

    private static Stream<DutyView> onPaper(AskedView round) {
        return round.onPaper() == 0 ? Stream.empty() : Stream.of(duty("survey.paper", round, round.onPaper()));
    }

    /** The circles whose sheets one of HR may enter now (paragraph 33). */
    private Stream<DutyView> sheets() {
        return paper.toEnter().entrySet().stream()
                .map(each -> new DutyView(
                        "survey.sheets",
                        List.of(each.getKey().period(), each.getValue()),
                        paper.by(each.getKey()),
                        each.getKey().paperUntil().orElseThrow(),
                        law.daysLeft(each.getKey().paperUntil().orElseThrow()),
                        "/survey/round.xhtml?period=" + each.getKey().period()));
    }

    private static DutyView duty(String key, AskedView round, long count) {
        return new DutyView(
                key,
                List.of(round.period(), count),
                round.by(),
                round.until(),
                round.workingDaysLeft(),
                "/survey/asked.xhtml");
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
