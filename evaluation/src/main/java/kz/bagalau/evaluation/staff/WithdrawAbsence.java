package kz.bagalau.evaluation.staff;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR takes back an absence that was entered by mistake. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class WithdrawAbsence {

    @Inject
    Employees employees;

    /** The absence is no more. */
    public void of(UUID employee, int version, UUID absence) {
        employees.change(employee, version).withdrawAbsence(absence);
    }
}
