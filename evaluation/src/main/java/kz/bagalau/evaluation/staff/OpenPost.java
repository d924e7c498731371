package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR opens a post of a unit with its category (paragraphs 2.4 to 2.6), or one outside the administrative state service. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class OpenPost {

    @Inject
    Posts posts;

    @Inject
    Clock clock;

    @Inject
    Event<PostOpened> opened;

    /** The post under this id may be held from now on; an empty category is no administrative state post. */
    public void of(UUID id, UUID unitId, String kk, String ru, String category, HeadOf heads) {
        LawText title = StaffText.of(kk, ru);
        String known = category.strip();
        if (!known.equals(PostCategory.NONE) && !PostCategory.known(known)) {
            throw new Refused(new StaffRefusal.CategoryUnknown(known, PostCategory.meantBy(known)));
        }
        Unit unit = posts.unit(unitId);
        unit.requireOpen(LocalDate.now(clock));
        boolean there = posts.all().stream()
                .anyMatch(post -> post.unit().equals(unitId)
                        && post.title().equals(title)
                        && post.category().equals(known));
        if (there) {
            throw new Refused(new StaffRefusal.PostThere(title));
        }
        Post post = new Post(id, unit, title, known, heads);
        posts.add(post);
        opened.fire(new PostOpened(post.id(), unitId, title.kk(), known, heads));
    }
}
