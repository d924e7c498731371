package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.importing.ImportView.RowView;
import kz.bagalau.evaluation.staff.importing.SharedList;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A sheet: the verdict on each council and each row before it is started, and how far it is afterwards. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowBulk {

    @Inject
    Bulks bulks;

    @Inject
    BulkDryRun dryRun;

    /** The sheet of this number. */
    public BulkView of(UUID id) {
        Bulk bulk = bulks.get(id);
        return new BulkView(
                id,
                bulk.fileName(),
                bulk.source(),
                bulk.state(),
                bulk.uploadedAt(),
                bulk.uploadedBy(),
                bulk.startedAt(),
                bulk.endedAt(),
                bulks.councils(id).stream()
                        .map(council -> council(bulk, council))
                        .toList());
    }

    private BulkView.Council council(Bulk bulk, BulkCouncil council) {
        return new BulkView.Council(
                council.code(),
                council.isNamed() ? Optional.of(council.asNew().name()) : Optional.empty(),
                council.people(),
                bulk.source().isPresent() && council.hasDecision(),
                council.state(),
                council.refusal(),
                bulk.state() == BulkState.DRAFT ? look(council) : List.of());
    }

    private List<RowView> look(BulkCouncil council) {
        return dryRun.of(council.code(), SharedList.kept(council.list())).stream()
                .filter(RowView::needsLook)
                .toList();
    }
}
