package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Complaint;
import kz.bagalau.methodology.duty.ComplaintDuties;
import kz.bagalau.methodology.duty.DutyKind;
import kz.bagalau.methodology.duty.Happening;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 13: where, by when and with what the servant may complain of the decision, once its minutes are signed. */
@UseCase
@AllowedTo(EMPLOYEE)
public class ShowComplaint {

    @Inject
    CalibrationCases cases;

    @Inject
    CaseDesk desk;

    @Inject
    Staff staff;

    @Inject
    SheetLaw law;

    /** For the servant himself; for everybody else, and before the last signature, there is nothing to complain of. */
    public ComplaintView of(UUID calibration) {
        CalibrationCase asked = cases.get(calibration);
        LocalDate decidedOn = asked.signedOn()
                .filter(day -> desk.parts(asked).contains(Part.SERVANT))
                .orElseThrow(() -> new Refused(new CalibrationRefusal.NoSuchCase()));
        Complaint complaint = desk.rules(asked).methodology().complaint();
        Servant servant = staff.of(asked.employee(), asked.period().lastDay());
        LocalDate lastDay = lastDay(asked, decidedOn);
        return new ComplaintView(
                asked.id(),
                asked.period(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                complaint.by(),
                complaint.order(),
                asked.number().orElseThrow(),
                decidedOn,
                ComplaintDuties.MONTHS_TO_COMPLAIN,
                lastDay,
                law.today().isAfter(lastDay),
                ComplaintDuties.DAYS_TO_FORWARD,
                ComplaintDuties.DAYS_TO_DECIDE);
    }

    private LocalDate lastDay(CalibrationCase asked, LocalDate decidedOn) {
        return ComplaintDuties.of(
                        asked.id().toString(), Map.of(Happening.LEARNED_OF_THE_ACT, decidedOn), law.calendar())
                .stream()
                .filter(duty -> duty.kind() == DutyKind.COMPLAINT_FILED)
                .findFirst()
                .flatMap(duty -> duty.due())
                .orElseThrow();
    }
}
