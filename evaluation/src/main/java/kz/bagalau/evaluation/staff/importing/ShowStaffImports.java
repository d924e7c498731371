package kz.bagalau.evaluation.staff.importing;

import jakarta.inject.Inject;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR looks at the lists uploaded lately. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowStaffImports {

    @Inject
    StaffImports imports;

    /** The latest ones, newest first. */
    public ImportsView recent() {
        return new ImportsView(imports.recent());
    }
}
