package kz.bagalau.evaluation.staff.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.staff.Appointment;
import kz.bagalau.evaluation.staff.Employee;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.evaluation.staff.HeadKind;
import kz.bagalau.evaluation.staff.Post;
import kz.bagalau.evaluation.staff.Posts;
import kz.bagalau.evaluation.staff.Unit;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;

/** What the council knows of its people, in the shape of the rows of a list. */
@ApplicationScoped
class PeopleRegister {

    @Inject
    Employees employees;

    @Inject
    Posts posts;

    @Inject
    Members members;

    /** Everybody by e-mail. */
    Map<String, StaffRow> rows() {
        List<Employee> everybody = employees.all();
        Map<UUID, Unit> units = posts.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<UUID, Post> known = posts.all().stream().collect(Collectors.toMap(Post::id, Function.identity()));
        Map<UUID, String> emails = everybody.stream().collect(Collectors.toMap(Employee::id, Employee::email));
        Map<String, Set<Role>> roles = members.rolesByEmail();
        Map<String, StaffRow> rows = new HashMap<>();
        for (Employee employee : everybody) {
            employee.latestAppointment().ifPresent(held -> {
                Post post = known.get(held.post());
                rows.put(
                        employee.email(),
                        row(
                                employee,
                                held,
                                post,
                                units.get(post.unit()),
                                emails,
                                roles.getOrDefault(employee.email(), Set.of())));
            });
        }
        return rows;
    }

    private static StaffRow row(
            Employee employee, Appointment held, Post post, Unit unit, Map<UUID, String> emails, Set<Role> roles) {
        Function<HeadKind, Optional<String>> head =
                kind -> employee.lastHead(kind).map(emails::get);
        return new StaffRow(
                employee.name(),
                employee.email(),
                employee.phone(),
                unit.nameKk(),
                unit.nameRu(),
                post.titleKk(),
                post.titleRu(),
                post.category(),
                held.from(),
                held.until(),
                head.apply(HeadKind.DIRECT),
                head.apply(HeadKind.HIGHER),
                roles.stream().map(Role::tokenName).collect(Collectors.toSet()));
    }
}
