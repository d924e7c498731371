package kz.bagalau.evaluation.region;

import jakarta.inject.Inject;
import java.time.Clock;
import kz.bagalau.evaluation.council.CouncilNames;
import kz.bagalau.evaluation.cycle.RegionView;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region takes the process report away: the same facts as on the page, by the same right. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ExportProcessReport {

    @Inject
    ShowRegion region;

    @Inject
    CouncilNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The report of the period; of the last one that is over when nothing is asked. A council is called as it was on the
     * last day of the period.
     */
    public ProcessReportView of(String period) {
        RegionView view = region.of(period);
        return new ProcessReportView(
                view.named(names.formerOn(view.period().lastDay())), caller.name(), clock.instant());
    }
}
