package kz.bagalau.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;

/** A daily work at its hour: council after council, each noted as done or failed. */
@ApplicationScoped
public class DailyRound {

    @Inject
    ForEachCouncil councils;

    @Inject
    WorkRecord record;

    /** Does the work for every council that it is for. */
    public void of(DailyWork work) {
        Consumer<CouncilId> done = council -> {
            work.in(council);
            record.done(work.name());
        };
        Consumer<CouncilId> failed = council -> record.failed(work.name());
        if (work.keeps()) {
            councils.keep(work.name(), done, failed);
            return;
        }
        councils.run(work.name(), done, failed);
    }
}
