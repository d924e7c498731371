package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.EvidenceView.BytesView;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 20: a document of a sheet for those who may see its actual values; who opened it stands in the trail. */
@UseCase
@AllowedTo({COUNCIL_HR, EVALUATOR, OFFICIAL, EMPLOYEE})
public class OpenEvidence {

    @Inject
    KpiAttachments attachments;

    @Inject
    KpiSheets sheets;

    @Inject
    KpiDesk desk;

    @Inject
    KpiLaw law;

    @Inject
    Event<EvidenceOpened> opened;

    /** The bytes, as they came in. */
    public BytesView of(UUID attachment) {
        KpiAttachment evidence = attachments.get(attachment);
        KpiSheet sheet = sheets.get(evidence.sheet());
        if (!desk.maySeeActuals(sheet)) {
            // whether there is such a document for another is not said
            throw new Refused(new EvidenceRefusal.NoSuchEvidence());
        }
        BytesView bytes = new BytesView(evidence.name(), evidence.kind().mediaType(), evidence.verified());
        opened.fire(new EvidenceOpened(
                sheet.id(),
                sheet.employee(),
                evidence.id(),
                evidence.name(),
                law.of(sheet).methodology().confidential().by()));
        return bytes;
    }
}
