package kz.bagalau.evaluation.staff.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;

/**
 * Takes the rows of a sound comparison into the register: people and posts first, then heads, since a head may stand
 * below his people in the file, then dismissals and the rights to act in the portal.
 */
@ApplicationScoped
class Intake {

    @Inject
    Employees employees;

    @Inject
    Posts posts;

    @Inject
    Members members;

    @Inject
    StaffImports imports;

    /** Takes in the rows that change something, and keeps beside the list how each person stood before. */
    void take(UUID list, List<StaffRow> rows, Map<String, StaffRow> after, LocalDate today) {
        Set<String> addresses = rows.stream().map(StaffRow::email).collect(Collectors.toSet());
        Map<String, Enrolment> enrolments = members.enrolments();
        Map<String, BeforeList> before = employees.all().stream()
                .filter(person -> addresses.contains(person.email()))
                .collect(Collectors.toMap(
                        Employee::email,
                        person -> new BeforeList(
                                person.whereabouts(), Optional.ofNullable(enrolments.get(person.email())))));
        take(rows, after, today);
        employees.settle();
        employees.all().stream()
                .filter(person -> addresses.contains(person.email()))
                .forEach(person -> imports.add(new ImportStep(
                        list, person.id(), Optional.ofNullable(before.get(person.email())), person.version())));
    }

    /** Takes in the rows that change something. */
    void take(List<StaffRow> rows, Map<String, StaffRow> after, LocalDate today) {
        Places places = new Places(posts);
        Map<String, Employee> people =
                employees.all().stream().collect(Collectors.toMap(Employee::email, Function.identity()));
        Map<String, Boolean> fresh = new HashMap<>();
        for (StaffRow row : rows) {
            Employee known = people.get(row.email());
            Employee person = known == null ? new Employee(row.name(), row.email(), row.phone()) : known;
            fresh.put(row.email(), appoint(person, row, places));
            if (known == null) {
                employees.add(person);
                people.put(row.email(), person);
            } else {
                person.describe(row.name(), row.email(), row.phone(), today);
                employees.changed(person);
            }
        }
        for (StaffRow row : rows) {
            Employee person = people.get(row.email());
            LocalDate from = fresh.get(row.email()) ? row.appointed() : later(row.appointed(), today);
            head(person, HeadKind.DIRECT, row.directHead(), row, from, people, after);
            head(person, HeadKind.HIGHER, row.higherHead(), row, from, people, after);
            row.dismissed().ifPresent(person::dismiss);
            members.enrol(new Enrolment(
                    row.email(),
                    Optional.of(person.id()),
                    row.roles().stream()
                            .flatMap(role -> Role.ofToken(role).stream())
                            .collect(Collectors.toSet()),
                    row.appointed(),
                    row.dismissed()));
        }
    }

    /** Whether the row begins a new time in service or in a post. */
    private static boolean appoint(Employee person, StaffRow row, Places places) {
        Post post = places.post(row);
        Optional<Appointment> latest = person.latestAppointment();
        boolean begins =
                latest.map(held -> row.appointed().isAfter(held.from())).orElse(true);
        if (begins || !latest.get().post().equals(post.id())) {
            person.appoint(post.id(), row.appointed());
        }
        return begins;
    }

    private static void head(
            Employee person,
            HeadKind kind,
            Optional<String> wanted,
            StaffRow row,
            LocalDate from,
            Map<String, Employee> people,
            Map<String, StaffRow> after) {
        Optional<Employee> head = wanted.map(people::get);
        if (head.map(Employee::id).equals(person.lastHead(kind))) {
            return;
        }
        LocalDate begin =
                head.isEmpty() ? from : later(from, after.get(wanted.get()).appointed());
        LocalDate start = row.dismissed().filter(begin::isAfter).isPresent() ? row.appointed() : begin;
        if (head.isPresent()) {
            person.placeUnder(kind, head.get().id(), start);
        } else {
            person.leaveWithoutHead(kind, start);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Units and posts by what a list calls them, made where they are missing. */
    private static final class Places {

        private final Posts posts;
        private final Map<String, Unit> units = new HashMap<>();
        private final Map<List<Object>, Post> known = new HashMap<>();

        Places(Posts posts) {
            this.posts = posts;
            // A list may still know a unit by the name it bore before; that makes no second unit of it.
            posts.units().forEach(unit -> unit.formerNames()
                    .forEach(former -> units.putIfAbsent(former.name().kk(), unit)));
            posts.units().forEach(unit -> units.put(unit.nameKk(), unit));
            posts.all().forEach(post -> known.put(key(post), post));
        }

        Post post(StaffRow row) {
            Unit unit = units.computeIfAbsent(row.unitKk(), name -> {
                Unit made = new Unit(name, row.unitRu());
                posts.add(made);
                return made;
            });
            if (unit.nameKk().equals(row.unitKk())) {
                unit.callInRussian(row.unitRu());
            }
            Post wanted = new Post(unit, row.postKk(), row.postRu(), row.category());
            return known.computeIfAbsent(key(wanted), key -> {
                posts.add(wanted);
                return wanted;
            });
        }

        private static List<Object> key(Post post) {
            return List.of(post.unit(), post.titleKk(), post.titleRu(), post.category());
        }
    }
}
