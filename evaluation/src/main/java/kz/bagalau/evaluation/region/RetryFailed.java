package kz.bagalau.evaluation.region;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilUnknown;
import kz.bagalau.evaluation.region.HealthView.CouncilHealth;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.jobs.Jobs;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region has what has failed of a council tried again now: letters, work that was put off, daily work. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class RetryFailed {

    @Inject
    Health health;

    @Inject
    Jobs jobs;

    @Inject
    Event<WorkRetried> retried;

    /** Tries the council's again; refuses a council of another region, and where nothing has failed. */
    public void of(UUID council) {
        CouncilHealth failed = health.ofRegions().stream()
                .filter(one -> one.council().equals(council))
                .findFirst()
                .orElseThrow(() -> new Refused(new CouncilUnknown()));
        if (!failed.canRetry()) {
            throw new Refused(new RegionRefusal.NothingFailed());
        }
        int works = jobs.again(new CouncilId(council), health.failingLetters(council), failed.failedWorks());
        retried.fire(new WorkRetried(council, works));
    }
}
