package kz.bagalau.inside;

import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A query of the tests: all lines of the register, without any condition. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowAddresses {

    @Inject
    Probe probe;

    public List<String> all() {
        return probe.texts("select email from members order by email");
    }
}
