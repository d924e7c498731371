package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.DisagreementView.Step;
import kz.bagalau.evaluation.result.NoSuchResult;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 12: until when the caller may ask for a session on his own result, and what happens then. */
@UseCase
@AllowedTo(EMPLOYEE)
public class ShowDisagreement {

    @Inject
    Results results;

    @Inject
    CalibrationCases cases;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    /** What the caller may do about his result; another's is not there. */
    public DisagreementView of(UUID sheet) {
        Result result = results.get(sheet);
        if (!result.employee().equals(caller.employee()) || result.state() == Result.State.FORMED) {
            throw new Refused(new NoSuchResult());
        }
        CalibrationRules rules =
                CalibrationRules.of(law.methodology(result.edition()), result.method(), law.calendar(), law.today());
        var request = rules.methodology().request();
        var calibration = rules.calibration();
        Optional<LocalDate> lastDay = result.acquaintedOn().map(rules::requestUntil);
        return new DisagreementView(
                sheet,
                result.version(),
                result.period(),
                request.by(),
                request.addressee(),
                cases.standing(sheet).map(CalibrationCase::id),
                result.acquaintedOn(),
                lastDay,
                lastDay.map(law::daysLeft).orElse(0),
                new Step(
                        calibration.convening().by(),
                        calibration.convening().within().workingDays()),
                new Step(
                        calibration.holding().by(),
                        calibration.holding().within().workingDays()),
                new Step(rules.vote().by(), rules.vote().placedWithin().workingDays()),
                rules.methodology().complaint().by());
    }
}
