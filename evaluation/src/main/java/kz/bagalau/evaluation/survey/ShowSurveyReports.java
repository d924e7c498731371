package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import kz.bagalau.evaluation.staff.KazakhOrder;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.survey.SurveyReportView.ReportLine;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 20, 36: the reports of closed surveys that the caller may open; his own first, the latest period first. */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ShowSurveyReports {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    SurveyReaders readers;

    @Inject
    Staff staff;

    /** All of them. */
    public List<ReportLine> readable() {
        return rounds.all().stream()
                .filter(round -> round.state() == RoundState.CLOSED)
                .flatMap(round -> circles.of(round.id()).stream()
                        .filter(readers.of(round))
                        .map(circle -> line(round, circle))
                        .sorted(Comparator.comparing((ReportLine line) -> !line.own())
                                .thenComparing(ReportLine::name, KazakhOrder.ORDER)))
                .toList();
    }

    private ReportLine line(SurveyRound round, SurveyCircle circle) {
        return new ReportLine(
                circle.id(),
                round.period(),
                staff.of(circle.employee(), round.launchedOn().orElseThrow()).fullName(),
                readers.own(circle));
    }
}
