package kz.bagalau.evaluation.council;

import jakarta.inject.Inject;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** In which council the caller acts. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.EVALUATOR, Role.EMPLOYEE})
public class ShowCouncil {

    @Inject
    Councils councils;

    /** The caller's council. */
    public CouncilView mine() {
        return CouncilView.of(councils.current());
    }
}
