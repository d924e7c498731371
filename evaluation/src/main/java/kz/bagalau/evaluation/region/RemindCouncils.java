package kz.bagalau.evaluation.region;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.RegionView;
import kz.bagalau.evaluation.cycle.RegionView.Council;
import kz.bagalau.evaluation.cycle.ShowRegion;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.jobs.Jobs;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The administrator of a region reminds every council that has something overdue, or that ends in five working days. The
 * HR of each is written to; a council that was reminded today is not reminded again.
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class RemindCouncils {

    @Inject
    ShowRegion region;

    @Inject
    Reminders reminders;

    @Inject
    Jobs jobs;

    @Inject
    Event<CouncilsReminded> reminded;

    /** Reminds of the period; refuses when there is nobody to remind today. */
    public void of(String period) {
        RegionView view = region.of(period);
        List<Council> wanting = view.regions().stream()
                .flatMap(each -> each.councils().stream())
                .filter(Council::wantsReminder)
                .toList();
        List<UUID> asked = reminders.ask(view.period(), view.today(), wanting);
        if (asked.isEmpty()) {
            throw new Refused(new RegionRefusal.NobodyToRemind());
        }
        asked.forEach(council -> {
            String work = council + " " + view.today();
            jobs.later(TellOfReminder.KIND, work, work);
        });
        reminded.fire(new CouncilsReminded(view.period(), asked));
    }
}
