package kz.bagalau.evaluation.region;

import jakarta.inject.Inject;
import java.time.Clock;
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
    Caller caller;

    @Inject
    Clock clock;

    /** The report of the period; of the last one that is over when nothing is asked. */
    public ProcessReportView of(String period) {
        return new ProcessReportView(region.of(period), caller.name(), clock.instant());
    }
}
