package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.EvidenceFile;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.notice.Acquaintance;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 11: HR registers by which channel of the edition a servant was told, with number, day, words and the scanned
 * proof: by those of part 2 the dismissed and the absent, by those of part 1 everybody.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class RecordAcquaintance {

    @Inject
    Results results;

    @Inject
    AcquaintanceScans scans;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AcquaintanceRecorded> recorded;

    /** Registers the proof. */
    public void of(UUID resultId, Proof proof) {
        Result result = results.hold(resultId);
        Acquaintance rule = law.methodology(result.edition()).acquaintance();
        requireChannel(rule, proof, staff.of(result.employee(), proof.date()));
        if (proof.date().isBefore(result.completedOn()) || proof.date().isAfter(law.today())) {
            throw new Refused(new AcquaintanceDateImpossible(rule.by(), result.completedOn(), law.today()));
        }
        proof.require(rule.by());
        Optional<EvidenceFile> file = proof.scan().map(Proof.Scan::checked);
        AcquaintanceRecord entry = result.record(proof, caller.name(), clock.instant());
        file.ifPresent(each -> scans.add(AcquaintanceScan.of(entry, result, each)));
        recorded.fire(new AcquaintanceRecorded(
                result.id(),
                result.employee(),
                proof.channel(),
                entry.number(),
                proof.date(),
                entry.text(),
                file.map(EvidenceFile::sha256).orElse(""),
                rule.by()));
    }

    /** R03: the channels of part 2 are for the dismissed and for the absent. */
    private static void requireChannel(Acquaintance rule, Proof proof, Servant servant) {
        boolean away = servant.dismissed().isPresent() || servant.absentOn(proof.date());
        if (!rule.registered(away).contains(proof.channel())) {
            throw new Refused(new ChannelNotAllowed(rule.by()));
        }
    }
}
