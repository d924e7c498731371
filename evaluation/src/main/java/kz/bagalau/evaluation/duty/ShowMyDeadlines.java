package kz.bagalau.evaluation.duty;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.evaluation.duty.DeadlinesView.Row;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.duty.Party;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** One's own deadlines, as HR, as the official, as an evaluator, as the evaluated person. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.EVALUATOR, Role.EMPLOYEE})
public class ShowMyDeadlines {

    @Inject
    OwnDuties own;

    @Inject
    CouncilDuties duties;

    @Inject
    Caller caller;

    /** Those that are not long over, and those of the year ahead. */
    public DeadlinesView soon() {
        var rows = own.of(caller.optionalEmployee(), offices(caller)).stream()
                .map(each -> new Row(
                        each.duty(),
                        each.about().map(Servant::fullName).orElse(""),
                        Days.left(each.duty(), duties.calendar(), duties.today())))
                .toList();
        return new DeadlinesView(
                Optional.empty(),
                Optional.empty(),
                duties.today(),
                duties.calendar().version(),
                rows);
    }

    private static Set<Party> offices(Caller caller) {
        Set<Party> offices = EnumSet.noneOf(Party.class);
        if (caller.has(Role.COUNCIL_HR)) {
            offices.add(Party.HR);
        }
        if (caller.has(Role.OFFICIAL)) {
            offices.add(Party.APPOINTING_OFFICIAL);
        }
        return offices;
    }
}
