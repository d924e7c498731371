package kz.bagalau.evaluation.feedback;

import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.evaluation.result.NoSuchResult;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 42: the servant confirms that the meeting on his result took place. */
@UseCase
@AllowedTo(EMPLOYEE)
public class ConfirmMeeting {

    @Inject
    Meetings meetings;

    @Inject
    Results results;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<MeetingMoved> moved;

    /** Confirms it. */
    public void of(UUID id) {
        Meeting meeting = meetings.hold(id).orElseThrow(() -> new Refused(new NoSuchResult()));
        Result result = results.get(meeting.result());
        Citation by = law.methodology(result.edition()).calibration().feedback().by();
        if (!result.employee().equals(caller.employee())) {
            throw new Refused(new MeetingRefusal.NoSuchMeeting(by));
        }
        meeting.confirm(by, clock.instant());
        moved.fire(new MeetingMoved(by, result.id(), meeting.id(), meeting.heldOn(), true));
    }
}
