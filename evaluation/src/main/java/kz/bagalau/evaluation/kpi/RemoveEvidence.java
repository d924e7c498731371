package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** HR takes a document off again, until the values are sent; its name and hash stay in the trail. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class RemoveEvidence {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiAttachments attachments;

    @Inject
    KpiLaw law;

    @Inject
    Event<EvidenceRemoved> removed;

    /** Takes the document off. */
    public void of(UUID attachment) {
        KpiAttachment evidence = attachments.get(attachment);
        KpiSheet sheet = sheets.hold(evidence.sheet());
        Citation by = law.of(sheet).preCalculationBy();
        sheet.requireNotSent(by);
        attachments.remove(evidence);
        removed.fire(new EvidenceRemoved(
                sheet.id(), sheet.employee(), evidence.id(), evidence.name(), evidence.sha256(), by));
    }
}
