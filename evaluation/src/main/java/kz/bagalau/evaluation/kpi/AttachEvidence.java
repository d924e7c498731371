package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 22: HR attaches the document by which an actual value is known, until the values are sent. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class AttachEvidence {

    /** The most documents that one sheet has. */
    public static final int MOST = 20;

    @Inject
    KpiSheets sheets;

    @Inject
    KpiAttachments attachments;

    @Inject
    KpiLaw law;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<EvidenceAttached> attached;

    /**
     * Attaches a file to an indicator of a sheet.
     *
     * @param named the file's name as the browser gives it; it is cleaned
     */
    public void to(UUID sheetId, UUID line, String named, byte[] content) {
        KpiSheet sheet = sheets.hold(sheetId);
        Citation by = law.of(sheet).preCalculationBy();
        sheet.requireNotSent(by);
        UUID indicator = sheet.line(line).line();
        if (attachments.count(sheet.id()) >= MOST) {
            throw new Refused(new EvidenceRefusal.TooMuchEvidence(MOST));
        }
        KpiAttachment evidence = KpiAttachment.of(
                sheet.id(), indicator, EvidenceFile.of(named, content), caller.name(), clock.instant());
        attachments.add(evidence);
        attached.fire(new EvidenceAttached(
                sheet.id(), sheet.employee(), evidence.id(), evidence.name(), evidence.sha256(), by));
    }
}
