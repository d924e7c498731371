package kz.bagalau.evaluation.dispute;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.dispute.DisputesView.DisputeLine;
import kz.bagalau.evaluation.dispute.DisputesView.PersonLine;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 16: the register for HR, and for a servant what he brought or what concerns him. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE})
public class ShowDisputes {

    @Inject
    Disputes disputes;

    @Inject
    Councils councils;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The register as the caller may know it. */
    public DisputesView all() {
        LocalDate today = LocalDate.now(clock);
        var rule = councils.current().editions().inForce(today).methodology().dispute();
        boolean keeper = caller.has(Role.COUNCIL_HR);
        return new DisputesView(
                rule.by(),
                rule.examinedBy(),
                keeper,
                today,
                disputes.all().stream()
                        .filter(dispute -> keeper || isMine(dispute))
                        .map(dispute -> line(dispute, today))
                        .toList(),
                keeper
                        ? staff.on(today).stream()
                                .map(servant -> new PersonLine(servant.employee(), servant.fullName()))
                                .toList()
                        : List.of());
    }

    private boolean isMine(Dispute dispute) {
        return caller.optionalEmployee().filter(dispute::concerns).isPresent();
    }

    private DisputeLine line(Dispute dispute, LocalDate today) {
        return new DisputeLine(
                dispute.id(),
                dispute.version(),
                dispute.number(),
                name(dispute.applicant(), today),
                dispute.receivedOn(),
                dispute.subject(),
                dispute.concerned().stream()
                        .map(person -> name(person, today))
                        .sorted()
                        .toList(),
                dispute.registeredBy(),
                dispute.outcome().map(Enum::name),
                dispute.findings(),
                dispute.closedOn());
    }

    private String name(UUID person, LocalDate today) {
        return staff.of(person, today).shortName();
    }
}
