package kz.bagalau.evaluation.duty;

import jakarta.inject.Inject;
import java.util.Optional;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Whether the caller's private calendar link stands; the link itself is shown once only, when it is made. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.EVALUATOR, Role.EMPLOYEE})
public class ShowCalendarLink {

    @Inject
    CalendarLinks links;

    @Inject
    Caller caller;

    /** The caller's link. */
    public CalendarLinkView mine() {
        return new CalendarLinkView(caller.optionalEmployee().flatMap(links::madeAt), Optional.empty());
    }
}
