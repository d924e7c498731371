package kz.bagalau.evaluation.feedback;

import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Feedback;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 42: the evaluator of a result records that he has met the servant, and which topics were talked about. */
@UseCase
@AllowedTo({EVALUATOR, OFFICIAL})
public class RecordMeeting {

    @Inject
    Meetings meetings;

    @Inject
    Results results;

    @Inject
    SheetLaw law;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<MeetingMoved> moved;

    /** Records the meeting; the servant is asked to confirm it. */
    public void of(UUID resultId, LocalDate heldOn, Set<Integer> topics) {
        Result result = results.hold(resultId);
        Feedback feedback = law.methodology(result.edition()).calibration().feedback();
        if (caller.optionalEmployee().filter(result::isEvaluatedBy).isEmpty()) {
            throw new Refused(new MeetingRefusal.NotItsEvaluator(feedback.by()));
        }
        LocalDate known = result.acquaintedOn()
                .orElseThrow(() -> new Refused(new MeetingRefusal.NothingToTalkAbout(feedback.by())));
        new MeetingRule(feedback).require(topics, meetings.of(result.id()).size(), heldOn, known, law.today());
        Meeting meeting = Meeting.of(result, heldOn, topics, caller.name(), clock.instant());
        meetings.add(meeting);
        moved.fire(new MeetingMoved(feedback.by(), result.id(), meeting.id(), heldOn, false));
        outbox.post(new Notice(
                "meetingRecorded",
                result.employee(),
                Optional.of(feedback.by()),
                Map.of("period", result.period().toString()),
                "/result/result.xhtml?id=" + result.id()));
    }
}
