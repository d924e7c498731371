package kz.bagalau.evaluation.dispute;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 16: HR has examined a disagreement with those concerned, and writes down what came of it. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class CloseDispute {

    @Inject
    Disputes disputes;

    @Inject
    Councils councils;

    @Inject
    TellOfDispute tell;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DisputeMoved> moved;

    /** Closes it on this day. */
    public void of(UUID id, Dispute.Outcome outcome, String findings, LocalDate on) {
        Dispute dispute = disputes.hold(id);
        LocalDate today = LocalDate.now(clock);
        dispute.close(outcome, findings, on, today, caller.name(), clock.instant());
        Citation by = councils.current()
                .editions()
                .inForce(today)
                .methodology()
                .dispute()
                .by();
        moved.fire(new DisputeMoved(by, dispute.id(), dispute.number(), dispute.applicant(), outcome.name()));
        tell.all(dispute, "disputeClosed", by);
    }
}
