package kz.bagalau.inside;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A command of the tests: writes one line and, if the address says so, fails after it. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class EnrolSomebody {

    @Inject
    Members members;

    public void at(String email) {
        members.enrol(new Enrolment(
                email, Optional.empty(), Set.of(Role.EMPLOYEE), LocalDate.of(2020, 1, 1), Optional.empty()));
        if (email.startsWith("fails")) {
            throw new IllegalStateException("as asked");
        }
    }
}
