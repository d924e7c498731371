package kz.bagalau.evaluation.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR looks at the units of the council: what stands within what, and how many people are there. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowUnits {

    @Inject
    Posts posts;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    /** Every unit, the closed ones included. */
    public UnitsView tree() {
        LocalDate today = LocalDate.now(clock);
        List<Unit> units = posts.units().stream()
                .sorted(Comparator.comparing((Unit unit) -> unit.nameOn(today).kk(), KazakhOrder.ORDER))
                .toList();
        List<Employee> everybody = employees.all();
        List<Post> all = posts.all();
        List<UnitsView.UnitView> tree = new ArrayList<>();
        branch(Optional.empty(), 0, units, all, everybody, today, tree);
        return new UnitsView(today, tree);
    }

    private static void branch(
            Optional<UUID> around,
            int depth,
            List<Unit> units,
            List<Post> posts,
            List<Employee> everybody,
            LocalDate today,
            List<UnitsView.UnitView> tree) {
        for (Unit unit : units) {
            if (unit.parent().equals(around)) {
                tree.add(line(unit, depth, posts, everybody, today));
                branch(Optional.of(unit.id()), depth + 1, units, posts, everybody, today, tree);
            }
        }
    }

    private static UnitsView.UnitView line(
            Unit unit, int depth, List<Post> posts, List<Employee> everybody, LocalDate today) {
        List<Post> own =
                posts.stream().filter(post -> post.unit().equals(unit.id())).toList();
        return new UnitsView.UnitView(
                unit.id(),
                unit.nameOn(today),
                depth,
                own.stream()
                        .mapToLong(post -> holders(post, everybody, today).size())
                        .sum(),
                own.stream()
                        .filter(post -> post.closed().filter(today::isAfter).isEmpty())
                        .count(),
                own.stream()
                        .filter(post -> post.heads() != HeadOf.NOBODY)
                        .flatMap(post -> holders(post, everybody, today).stream())
                        .map(person -> person.name().brief())
                        .findFirst()
                        .orElse(""),
                unit.closed());
    }

    static List<Employee> holders(Post post, List<Employee> everybody, LocalDate today) {
        return everybody.stream()
                .filter(person -> person.appointmentDuring(today, today)
                        .filter(held -> held.post().equals(post.id()))
                        .isPresent())
                .sorted(Comparator.comparing(person -> person.name().full(), KazakhOrder.ORDER))
                .toList();
    }
}
