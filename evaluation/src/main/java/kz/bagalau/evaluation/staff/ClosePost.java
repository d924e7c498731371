package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR closes a post that nobody holds any more. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ClosePost {

    @Inject
    Posts posts;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    @Inject
    Event<PostShut> shut;

    /** The day is the post's last one. */
    public void of(UUID id, int version, LocalDate lastDay) {
        StaffDay.require(lastDay, LocalDate.now(clock));
        Post post = posts.changePost(id, version);
        List<String> holders = Holders.after(employees.all(), Set.of(id), lastDay);
        if (!holders.isEmpty()) {
            throw new Refused(new StaffRefusal.PostHeld(post.title(), String.join(", ", holders)));
        }
        post.close(lastDay);
        shut.fire(new PostShut(id, lastDay));
    }
}
