package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.kpi.EvidenceFile;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 11, R50: HR registers that a servant declined to acknowledge his result, before two witnesses who are neither
 * he himself nor his evaluators. The day of the act is the day of his acquaintance; he is told so, and may open the
 * result whenever he likes.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class RecordDeclined {

    @Inject
    Results results;

    @Inject
    AcquaintanceScans scans;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AcquaintanceDeclined> recorded;

    /** Registers the act. */
    public void of(UUID resultId, Declined declined) {
        Result result = results.hold(resultId);
        Citation by = law.methodology(result.edition()).acquaintance().by();
        if (declined.date().isBefore(result.completedOn()) || declined.date().isAfter(law.today())) {
            throw new Refused(new AcquaintanceDateImpossible(by, result.completedOn(), law.today()));
        }
        Set<UUID> inService =
                staff.on(declined.date()).stream().map(Servant::employee).collect(Collectors.toSet());
        declined.require(result, inService, by);
        Optional<EvidenceFile> file = declined.scan().map(Proof.Scan::checked);
        AcquaintanceRecord entry = result.decline(declined, caller.name(), clock.instant(), by);
        file.ifPresent(each -> scans.add(AcquaintanceScan.of(entry, result, each)));
        recorded.fire(new AcquaintanceDeclined(
                result.id(),
                result.employee(),
                entry.number(),
                declined.date(),
                declined.firstWitness(),
                declined.secondWitness(),
                file.map(EvidenceFile::sha256).orElse(""),
                by));
        outbox.post(new Notice(
                "acquaintanceDeclined",
                result.employee(),
                Optional.of(by),
                Map.of("period", result.period().toString()),
                "/result/result.xhtml?id=" + result.id()));
    }
}
