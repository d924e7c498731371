package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bagalau.evaluation.result.AcquaintanceScans;
import kz.bagalau.evaluation.result.OpenScan;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.result.ScanView.BytesView;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 11, 14, 20: a scanned proof of a predecessor's archive, for HR of the successor and for the servant himself. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.EMPLOYEE})
public class OpenArchivedScan {

    @Inject
    Archives archives;

    @Inject
    InArchive inArchive;

    @Inject
    AcquaintanceScans scans;

    @Inject
    Results results;

    @Inject
    OpenScan openScan;

    /** The bytes; refuses one that is not the caller's to read as one that is not there. */
    public BytesView of(UUID predecessor, UUID entry) {
        Archive archive = archives.of(predecessor);
        return inArchive.ask(archive, entry, permitted -> bytes(entry, permitted));
    }

    private BytesView bytes(UUID entry, Predicate<UUID> permitted) {
        scans.find(entry)
                .map(scan -> results.get(scan.result()).employee())
                .filter(permitted)
                .orElseThrow(() -> new Refused(new SuccessionRefusal.ArchiveUnknown()));
        return openScan.of(entry);
    }
}
