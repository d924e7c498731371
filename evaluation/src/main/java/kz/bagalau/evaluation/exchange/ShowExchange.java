package kz.bagalau.evaluation.exchange;

import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.evaluation.cycle.ShowSchedule;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR is about to take a package out: of which periods. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowExchange {

    @Inject
    ShowSchedule showSchedule;

    /** The period that the schedule shows first, and the one before it. */
    public List<Period> periods() {
        Period period = showSchedule.of(null).period();
        return List.of(period, period.previous());
    }
}
