package kz.bagalau.evaluation.feedback;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.feedback.MeetingsView.MeetingLine;
import kz.bagalau.evaluation.result.Confidentiality;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.calibration.Feedback;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 20, 42: the meetings on a result for those who may know the result. */
@UseCase
@AllowedTo({EVALUATOR, OFFICIAL, COUNCIL_HR, EMPLOYEE})
public class ShowMeetings {

    @Inject
    Meetings meetings;

    @Inject
    Results results;

    @Inject
    Confidentiality confidentiality;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    /** The meetings on this result. */
    public MeetingsView on(UUID resultId) {
        Result result = results.get(resultId);
        Methodology methodology = law.methodology(result.edition());
        confidentiality.require(result, methodology);
        Feedback feedback = methodology.calibration().feedback();
        List<Meeting> held = meetings.of(result.id());
        boolean more = feedback.meetings() == Feedback.Meetings.SEVERAL || held.isEmpty();
        boolean evaluator =
                caller.optionalEmployee().filter(result::isEvaluatedBy).isPresent();
        return new MeetingsView(
                result.version(),
                feedback.by(),
                feedback.topics(),
                held.stream().map(meeting -> line(meeting, feedback)).toList(),
                evaluator && more && result.acquaintedOn().isPresent(),
                caller.optionalEmployee().filter(result.employee()::equals).isPresent());
    }

    private static MeetingLine line(Meeting meeting, Feedback feedback) {
        return new MeetingLine(
                meeting.id(),
                meeting.version(),
                meeting.heldOn(),
                meeting.topics().stream().sorted().map(feedback.topics()::get).toList(),
                meeting.recordedBy(),
                meeting.confirmedAt());
    }
}
