package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.jobs.Jobs;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The councils of a sheet are brought on by a job, one after the other; a sheet that was cancelled is gone on with. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class StartBulk {

    @Inject
    Bulks bulks;

    @Inject
    Jobs jobs;

    /** Starts it, or goes on with it; a second call while it runs changes nothing. */
    public void of(UUID id) {
        Bulk bulk = bulks.hold(id);
        bulk.requireStartable();
        if (bulks.next(id).isEmpty()) {
            throw new Refused(new BulkRefusal.NothingToDo());
        }
        bulks.becomes(id, BulkState.RUNNING);
        jobs.later(BulkJob.KIND, id.toString(), bulk.region() + " " + id);
    }
}
