package kz.bagalau.evaluation.staff;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR looks at who evaluates in whose stead and who is seconded. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowStaffOrders {

    @Inject
    StaffOrders orders;

    @Inject
    Employees employees;

    @Inject
    Members members;

    @Inject
    Clock clock;

    /** Every order, the past ones included. */
    public StaffOrdersView all() {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Employee> people =
                employees.all().stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        Map<String, Set<Role>> roles = members.rolesByEmail();
        return new StaffOrdersView(
                today,
                orders.substitutions().stream()
                        .map(order -> new StaffOrdersView.SubstitutionView(
                                order.id(),
                                order.version(),
                                people.get(order.evaluator()).name().full(),
                                people.get(order.substitute()).name().full(),
                                roles
                                        .getOrDefault(
                                                people.get(order.substitute()).email(), Set.of())
                                        .stream()
                                        .anyMatch(role -> role == Role.EVALUATOR || role == Role.EMPLOYEE),
                                order.order(),
                                order.from(),
                                order.until(),
                                !order.until().isBefore(today)))
                        .toList(),
                orders.secondments().stream()
                        .map(order -> new StaffOrdersView.SecondmentView(
                                order.id(),
                                order.version(),
                                order.employee(),
                                people.get(order.employee()).name().full(),
                                order.direction(),
                                order.body(),
                                order.order(),
                                order.from(),
                                order.until(),
                                order.until().filter(today::isAfter).isEmpty()))
                        .toList(),
                people.values().stream()
                        .filter(person -> person.inPostOn(today))
                        .map(person ->
                                new CandidateView(person.id(), person.name().full()))
                        .sorted(Comparator.comparing(CandidateView::fullName, KazakhOrder.ORDER))
                        .toList());
    }
}
