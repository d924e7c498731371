package kz.bagalau.evaluation.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR opens one unit: its names, its posts and who holds them. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowUnit {

    @Inject
    Posts posts;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    /** The unit of that id. */
    public UnitView of(UUID id) {
        LocalDate today = LocalDate.now(clock);
        Unit unit = posts.unit(id);
        List<Employee> everybody = employees.all();
        return new UnitView(
                id,
                unit.version(),
                today,
                unit.nameOn(today),
                unit.parent().map(posts::unit).map(above -> above.nameOn(today)),
                unit.opened(),
                unit.closed(),
                unit.formerNames().stream()
                        .map(former -> new UnitView.FormerUnitView(former.name(), former.until()))
                        .toList(),
                posts.all().stream()
                        .filter(post -> post.unit().equals(id))
                        .sorted(Comparator.comparing(Post::category).thenComparing(Post::titleKk, KazakhOrder.ORDER))
                        .map(post -> post(post, everybody, today))
                        .toList());
    }

    private static UnitView.PostView post(Post post, List<Employee> everybody, LocalDate today) {
        return new UnitView.PostView(
                post.id(),
                post.version(),
                post.title(),
                post.category(),
                post.heads(),
                post.closed(),
                ShowUnits.holders(post, everybody, today).stream()
                        .map(person ->
                                new CandidateView(person.id(), person.name().full()))
                        .toList());
    }
}
