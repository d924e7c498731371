package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 33: what a respondent has to do. Nobody else's answers show in it. */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ShowSurveyDuties {

    @Inject
    ShowAsked asked;

    /** The caller's own duties. */
    public List<DutyView> mine() {
        return asked.mine().stream()
                .filter(round -> round.waiting() > 0)
                .map(round -> new DutyView(
                        "survey",
                        List.of(round.period(), round.waiting()),
                        round.by(),
                        round.until(),
                        round.workingDaysLeft(),
                        "/survey/asked.xhtml"))
                .toList();
    }
}
