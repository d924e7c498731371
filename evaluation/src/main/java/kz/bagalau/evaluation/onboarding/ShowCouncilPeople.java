package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.staff.importing.ImportView;
import kz.bagalau.evaluation.staff.importing.ShowStaffImport;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A list of a council's people before it is entered: what each row would do, and what is wrong with it. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowCouncilPeople {

    @Inject
    Onboardings onboardings;

    @Inject
    InCouncil inCouncil;

    @Inject
    ShowStaffImport showStaffImport;

    /** The list of this number in the council of the onboarding. */
    public ImportView of(UUID id, UUID upload) {
        UUID council = onboardings.get(id).requireCouncil();
        return inCouncil.ask(council, () -> showStaffImport.of(upload));
    }
}
