package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import kz.bagalau.platform.jobs.DailyWork;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * Every night accounts follow those whose time has come or is over, and both sides are looked at beside each other: of
 * the councils that were brought into the sign-in service by the portal.
 */
@ApplicationScoped
class CompareNightly implements DailyWork {

    @Inject
    Provisionings provisionings;

    @Inject
    Provisioning provisioning;

    @Override
    public String name() {
        return "compare-accounts";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(4, 30);
    }

    @Override
    public void in(CouncilId council) {
        if (provisionings.following()) {
            provisioning.ask(council);
            provisioning.look(council);
        }
    }
}
