package kz.bagalau.evaluation.dispute;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 16: HR registers a disagreement about the procedure, and everybody concerned is told of it. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class RegisterDispute {

    @Inject
    Disputes disputes;

    @Inject
    Employees employees;

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

    /**
     * Registers it under the next number of the register.
     *
     * @param id the number of the disagreement itself, of the caller's making
     */
    public void of(UUID id, Disagreement told) {
        LocalDate today = LocalDate.now(clock);
        told.require(today);
        employees.get(told.applicant());
        told.concerned().forEach(employees::get);
        Citation by = councils.current()
                .editions()
                .inForce(today)
                .methodology()
                .dispute()
                .by();
        Dispute dispute = Dispute.register(id, disputes.nextNumber(), told, caller.name(), clock.instant());
        disputes.add(dispute);
        moved.fire(new DisputeMoved(by, dispute.id(), dispute.number(), told.applicant(), "REGISTERED"));
        tell.all(dispute, "disputeRegistered", by);
    }
}
