package kz.bagalau.inside;

import jakarta.inject.Inject;
import kz.bagalau.platform.jobs.Jobs;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A command of the tests: puts work off and, if the work's name says so, fails after that. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class PutOff {

    @Inject
    Jobs jobs;

    public void work(String name) {
        jobs.later(Effects.KIND, name, name);
        if (name.startsWith("rolled back")) {
            throw new IllegalStateException("as asked");
        }
    }
}
