package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.methodology.document.Fault;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** One draft: its forms, the decision's words, its faults, where each value comes from, the account of its paragraphs. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowDraft {

    private static final int LAST_CHANGES = 30;

    @Inject
    DraftDesk desk;

    @Inject
    EditionDrafts drafts;

    @Inject
    PublishedEditions editions;

    @Inject
    Caller caller;

    /** The draft of this number. */
    public DraftView of(UUID id) {
        DraftScope scope = desk.scope();
        EditionDraft draft = drafts.get(scope, id);
        Draft document = draft.document();
        List<DraftChange> changes = drafts.changesSince(scope, id, 0);
        List<Fault> faults = document.faults();
        return new DraftView(
                id,
                draft.version(),
                draft.state(),
                draft.origin(),
                draft.base(),
                document.text("id").orElse(""),
                document.text("title.kk").or(() -> document.text("title")).orElse(""),
                new Places(document, provenance(draft, changes), faults).top(),
                DecisionWords.chapters(document),
                Ledger.of(document),
                faults,
                changes.stream().limit(LAST_CHANGES).toList(),
                draft.created(),
                draft.changed(),
                draft.submitted(),
                draft.decided(),
                draft.returnReason(),
                draft.edition(),
                may(scope, draft));
    }

    private Provenance provenance(EditionDraft draft, List<DraftChange> changes) {
        Draft copied = draft.base().map(editions::get).map(Draft::of).orElseGet(Draft::empty);
        return new Provenance(
                desk.publisher(draft.id()), draft.origin(), draft.base(), copied, draft.document(), changes);
    }

    private DraftView.May may(DraftScope scope, EditionDraft draft) {
        boolean open = draft.state().isOpen();
        if (scope == DraftScope.REGION) {
            return new DraftView.May(open, false, false, open);
        }
        boolean hr = caller.has(Role.COUNCIL_HR);
        boolean decides = caller.has(Role.OFFICIAL)
                && draft.state() == DraftState.SUBMITTED
                && !draft.isWrittenBy(caller.subject());
        return new DraftView.May(hr && open, hr && open, decides, false);
    }
}
