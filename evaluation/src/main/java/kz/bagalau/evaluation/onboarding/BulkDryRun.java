package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.staff.importing.DryRun;
import kz.bagalau.evaluation.staff.importing.ImportView.RowView;
import kz.bagalau.evaluation.staff.importing.PeopleTable;

/** What the rows of a sheet would do: beside the register of a council that is there, beside none where it is not. */
@ApplicationScoped
class BulkDryRun {

    @Inject
    DryRun dryRun;

    @Inject
    InCouncil inCouncil;

    @Inject
    RegionBook regions;

    List<RowView> of(String code, PeopleTable people) {
        return regions.council(code)
                .map((UUID council) -> inCouncil.ask(council, () -> dryRun.inCouncil(people)))
                .orElseGet(() -> dryRun.inNewCouncil(people));
    }
}
