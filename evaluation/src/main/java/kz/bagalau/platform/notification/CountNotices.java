package kz.bagalau.platform.notification;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** How many of the caller's notices are not opened yet: the number on the bell. */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class CountNotices {

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    /** Mine. */
    public int unopened() {
        return caller.optionalEmployee().map(notices::unopened).orElse(0);
    }
}
