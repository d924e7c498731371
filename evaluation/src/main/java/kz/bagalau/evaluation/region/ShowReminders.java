package kz.bagalau.evaluation.region;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Which councils of the caller's regions were reminded today, and how many people of each were told. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowReminders {

    @Inject
    Reminders reminders;

    @Inject
    Clock clock;

    /** Those of today. */
    public List<ReminderView> today() {
        return reminders.of(LocalDate.now(clock));
    }
}
