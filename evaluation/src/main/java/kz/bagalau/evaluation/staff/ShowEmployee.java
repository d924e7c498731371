package kz.bagalau.evaluation.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.staff.EmployeeView.AbsenceView;
import kz.bagalau.evaluation.staff.EmployeeView.AppointmentView;
import kz.bagalau.evaluation.staff.EmployeeView.FormerView;
import kz.bagalau.evaluation.staff.EmployeeView.HeadView;
import kz.bagalau.evaluation.staff.EmployeeView.NameView;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR opens one person: posts, heads and absences with their dates. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowEmployee {

    @Inject
    Employees employees;

    @Inject
    Posts posts;

    @Inject
    Members members;

    @Inject
    Clock clock;

    /** The person of that id. */
    public EmployeeView of(UUID id) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Employee> everybody =
                employees.all().stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        Employee employee = everybody.get(id);
        if (employee == null) {
            throw new Refused(new StaffRefusal.EmployeeUnknown(id));
        }
        return new EmployeeView(
                id,
                employee.version(),
                employee.name().full(),
                employee.name().brief(),
                new NameView(
                        employee.name().surname(),
                        employee.name().givenName(),
                        employee.name().patronymic()),
                employee.email(),
                employee.phone(),
                PersonState.of(employee, today),
                newestFirst(appointments(employee, today)),
                newestFirst(heads(employee, everybody)),
                newestFirst(employee.absences().stream()
                        .map(absence -> new AbsenceView(absence.id(), absence.span()))
                        .toList()),
                employee.formerNames().stream()
                        .map(former -> new FormerView(former.name().full(), former.email(), former.until()))
                        .toList(),
                members.rolesByEmail().getOrDefault(employee.email(), Set.of()),
                headed(id, everybody.values(), today),
                PostChoices.of(posts, today),
                candidates(employee, everybody, today));
    }

    private static List<String> headed(UUID head, Collection<Employee> everybody, LocalDate today) {
        return everybody.stream()
                .filter(person -> person.latestAppointment()
                        .filter(held -> held.until().filter(today::isAfter).isEmpty())
                        .isPresent())
                .filter(person -> Stream.of(HeadKind.values())
                        .anyMatch(kind -> person.lastHead(kind).equals(Optional.of(head))))
                .map(person -> person.name().brief())
                .sorted(KazakhOrder.ORDER)
                .toList();
    }

    private List<AppointmentView> appointments(Employee employee, LocalDate today) {
        Roll roll = Roll.of(posts);
        return employee.appointments().stream()
                .map(held -> new AppointmentView(
                        roll.title(held),
                        roll.unitName(held, held.until().filter(today::isAfter).orElse(today)),
                        roll.post(held).category(),
                        held.from(),
                        held.until(),
                        held.order(),
                        held.endingOrder()))
                .toList();
    }

    private static List<HeadView> heads(Employee employee, Map<UUID, Employee> everybody) {
        return employee.heads().stream()
                .map(line -> new HeadView(
                        line.kind(), everybody.get(line.head()).name().full(), line.from(), line.until()))
                .toList();
    }

    private static List<CandidateView> candidates(Employee employee, Map<UUID, Employee> everybody, LocalDate today) {
        Heads<UUID> above = Employees.headsOf(everybody.values());
        return everybody.values().stream()
                .filter(other -> other.inPostOn(today) && !above.wouldClose(employee.id(), other.id()))
                .map(other -> new CandidateView(other.id(), other.name().full()))
                .sorted(Comparator.comparing(CandidateView::fullName, KazakhOrder.ORDER))
                .toList();
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        List<T> turned = new ArrayList<>(oldestFirst);
        Collections.reverse(turned);
        return List.copyOf(turned);
    }
}
