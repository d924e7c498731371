package kz.bagalau.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.audit.Trail;
import kz.bagalau.platform.security.Caller;

/** Work that no person does in a request: start-up, jobs, onboarding. Each errand is a transaction of its own. */
@ApplicationScoped
public class Errands {

    @Inject
    Instance<RequestContextController> contexts;

    @Inject
    CurrentCouncil council;

    @Inject
    CurrentRegion region;

    @Inject
    Practice practice;

    @Inject
    Caller caller;

    @Inject
    OwnTransaction transaction;

    @Inject
    Trail trail;

    /** Does the work with this council and region bound, and under the errand's name in the trail. */
    public void run(Optional<CouncilId> inCouncil, Optional<UUID> inRegion, String errand, Runnable work) {
        RequestContextController context = contexts.get();
        boolean opened = context.activate();
        try {
            bound(inCouncil, inRegion, errand, work);
        } finally {
            if (opened) {
                context.deactivate();
            }
        }
    }

    private void bound(Optional<CouncilId> inCouncil, Optional<UUID> inRegion, String errand, Runnable work) {
        Optional<CouncilId> councilBefore = council.bind(inCouncil);
        Optional<UUID> regionBefore = region.bind(inRegion);
        Optional<Duration> practiceBefore = practice.bind(Optional.empty());
        Caller.State callerBefore = caller.onErrand(errand);
        Trail.Aside trailBefore = trail.layAside();
        try {
            transaction.run(work);
        } finally {
            trail.resume(trailBefore);
            caller.restore(callerBefore);
            practice.bind(practiceBefore);
            region.bind(regionBefore);
            council.bind(councilBefore);
        }
    }
}
