package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.staff.importing.PreviewStaffImport;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A list of a council's people is read and kept as a draft in the council: nothing is written to its register yet. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class PreviewCouncilPeople {

    @Inject
    Onboardings onboardings;

    @Inject
    InCouncil inCouncil;

    @Inject
    PreviewStaffImport preview;

    /** Keeps the list under this number; the same number twice is the same upload. */
    public void of(UUID id, UUID upload, String fileName, byte[] content) {
        UUID council = onboardings.get(id).requireCouncil();
        inCouncil.run(council, () -> preview.of(upload, fileName, content));
    }
}
