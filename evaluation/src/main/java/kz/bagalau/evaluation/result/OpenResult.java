package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 11: the servant opens his own result, and is thereby acquainted with it. */
@UseCase
@AllowedTo(EMPLOYEE)
public class OpenResult {

    @Inject
    Results results;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ResultOpened> opened;

    /** Opens the result; the first instant stays, however often it is opened. */
    public void of(UUID resultId) {
        Result result = results.hold(resultId);
        Methodology methodology = law.methodology(result.edition());
        if (!result.employee().equals(caller.employee())) {
            throw new Refused(new ResultConfidential(methodology.confidential().by()));
        }
        if (result.open(clock.instant(), law.today(), methodology.acquaintance().by())) {
            opened.fire(new ResultOpened(
                    result.id(), result.employee(), methodology.acquaintance().by()));
        }
    }
}
