package kz.bagalau.evaluation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/** Puts a person into a post and under a head by one order: the first time, and each time after. */
@ApplicationScoped
class Appointing {

    @Inject
    Posts posts;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    void appoint(Employee person, AppointmentOrder order) {
        StaffDay.require(order.from(), LocalDate.now(clock));
        Post post = posts.post(order.post());
        post.requireOpen(order.from());
        posts.unit(post.unit()).requireOpen(order.from());
        person.appoint(post.id(), order.from(), order.number());
        order.directHead().ifPresent(head -> place(person, HeadKind.DIRECT, head, order.from()));
    }

    /** From the day the head heads the person; nobody comes to stand above himself. */
    void place(Employee person, HeadKind kind, UUID head, LocalDate from) {
        Employee above = employees.get(head);
        if (!above.inPostOn(from)) {
            throw new Refused(new StaffRefusal.NotInPost(above.name().full(), from));
        }
        if (!person.id().equals(head) && Employees.headsOf(employees.all()).wouldClose(person.id(), head)) {
            throw new Refused(new StaffRefusal.HeadsInCircle(
                    person.name().full(), above.name().full()));
        }
        person.placeUnder(kind, head, from);
    }
}
