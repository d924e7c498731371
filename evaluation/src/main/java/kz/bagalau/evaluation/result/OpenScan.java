package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.result.ScanView.BytesView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 11, 20: a scanned proof for HR and for the servant himself; who opened it stands in the trail. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE})
public class OpenScan {

    @Inject
    AcquaintanceScans scans;

    @Inject
    Results results;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    @Inject
    Event<ScanOpened> opened;

    /** The bytes, as they came in. */
    public BytesView of(UUID entry) {
        AcquaintanceScan scan = scans.find(entry).orElseThrow(() -> new Refused(new NoSuchResult()));
        Result result = results.get(scan.result());
        Methodology methodology = law.methodology(result.edition());
        boolean own =
                caller.optionalEmployee().filter(result.employee()::equals).isPresent();
        if (!own && !caller.has(Role.COUNCIL_HR)) {
            // whether there is such a proof for another is not said
            throw new Refused(new NoSuchResult());
        }
        BytesView bytes = new BytesView(scan.name(), scan.mediaType(), scan.verified());
        opened.fire(new ScanOpened(
                result.id(),
                result.employee(),
                scan.entry(),
                scan.name(),
                methodology.confidential().by()));
        return bytes;
    }
}
