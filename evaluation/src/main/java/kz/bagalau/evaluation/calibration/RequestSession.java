package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.evaluation.result.NoSuchResult;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 12: the servant disagrees with his result and asks the appointing official for a calibration session. */
@UseCase
@AllowedTo(EMPLOYEE)
public class RequestSession {

    @Inject
    CalibrationCases cases;

    @Inject
    Results results;

    @Inject
    SheetLaw law;

    @Inject
    CaseNotices notices;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<SessionRequested> requested;

    /**
     * Asks for a session on the caller's own result. The result is held meanwhile: of two requests the second finds the
     * first.
     *
     * @param statement with what he disagrees, in his own words
     */
    public void of(UUID sheet, String statement) {
        Result result = results.hold(sheet);
        if (!result.employee().equals(caller.employee())) {
            throw new Refused(new NoSuchResult());
        }
        CalibrationRules rules =
                CalibrationRules.of(law.methodology(result.edition()), result.method(), law.calendar(), law.today());
        var by = rules.methodology().request().by();
        if (cases.standing(sheet).isPresent()) {
            throw new Refused(new CalibrationRefusal.RequestStands(by));
        }
        CalibrationCase asked = CalibrationCase.request(result, CaseDesk.statement(statement), rules, clock.instant());
        cases.add(asked);
        requested.fire(new SessionRequested(
                by,
                asked.id(),
                sheet,
                asked.employee(),
                rules.requestUntil(result.acquaintedOn().orElseThrow())));
        notices.requested(asked, by);
    }
}
