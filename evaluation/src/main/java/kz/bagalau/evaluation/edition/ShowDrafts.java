package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The editions that are being written: a council's own, or a region's model. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowDrafts {

    @Inject
    DraftDesk desk;

    @Inject
    EditionDrafts drafts;

    @Inject
    Caller caller;

    /** All drafts of the caller's council or region, the last changed first. */
    public DraftsView all() {
        DraftScope scope = desk.scope();
        boolean model = scope == DraftScope.REGION;
        return new DraftsView(
                model,
                model || caller.has(Role.COUNCIL_HR),
                drafts.all(scope).stream().map(ShowDrafts::row).toList());
    }

    private static DraftsView.Row row(EditionDraft draft) {
        return new DraftsView.Row(
                draft.id(),
                draft.document().text("id").orElse(""),
                draft.document()
                        .text("title.kk")
                        .or(() -> draft.document().text("title"))
                        .orElse(""),
                draft.state(),
                draft.origin(),
                draft.base(),
                draft.state().isOpen() ? draft.document().faults().size() : 0,
                draft.changed(),
                draft.returnReason(),
                draft.edition());
    }
}
