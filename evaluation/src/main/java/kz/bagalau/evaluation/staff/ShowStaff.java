package kz.bagalau.evaluation.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.staff.StaffView.PersonView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR looks through the people of the council, those who have left included. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowStaff {

    @Inject
    Employees employees;

    @Inject
    Posts posts;

    @Inject
    Clock clock;

    /** Those in whose name, post, unit or address every word asked for occurs; everybody for a blank text. */
    public StaffView matching(String asked) {
        LocalDate today = LocalDate.now(clock);
        List<Employee> everybody = employees.all();
        Map<UUID, Employee> byId = everybody.stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        Roll roll = Roll.of(posts);
        List<PersonView> people = everybody.stream()
                .flatMap(employee ->
                        employee.latestAppointment().map(held -> person(employee, held, roll, byId, today)).stream())
                .filter(person -> SearchFold.finds(asked, searched(person)))
                .sorted(Comparator.comparing(PersonView::fullName, KazakhOrder.ORDER))
                .toList();
        return new StaffView(people, everybody.size());
    }

    private static PersonView person(
            Employee employee, Appointment latest, Roll roll, Map<UUID, Employee> byId, LocalDate today) {
        Appointment held = employee.appointmentDuring(today, today).orElse(latest);
        return new PersonView(
                employee.id(),
                employee.name().full(),
                employee.email(),
                roll.title(held),
                roll.post(held).category(),
                roll.unitName(held, today),
                employee.lastHead(HeadKind.DIRECT)
                        .map(byId::get)
                        .map(head -> head.name().brief())
                        .orElse(""),
                PersonState.of(employee, today));
    }

    private static String searched(PersonView person) {
        return String.join(
                " ", person.fullName(), person.email(), person.category(), words(person.post()), words(person.unit()));
    }

    private static String words(LawText text) {
        return text.kk() + ' ' + text.ru();
    }
}
