package kz.bagalau.evaluation.staff.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.staff.Employee;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.platform.security.Members;

/** Whether an applied list can be taken back, and the taking back itself. */
@ApplicationScoped
class Undoing {

    @Inject
    StaffImports imports;

    @Inject
    Employees employees;

    @Inject
    Members members;

    @Inject
    StaffUses uses;

    @Inject
    Event<UndoAsked> asked;

    /** What stands in the way; nothing when the list can be taken back. */
    List<Obstacle> obstacles(StaffImport list) {
        List<ImportStep> steps = imports.steps(list.id());
        Set<UUID> brought = brought(steps);
        Map<UUID, Integer> used = uses.of(brought);
        Map<UUID, Integer> headed =
                uses.headed(brought, steps.stream().map(ImportStep::employee).toList());
        Map<UUID, Employee> people =
                employees.all().stream().collect(Collectors.toMap(Employee::id, Function.identity()));
        List<Obstacle> found = new ArrayList<>();
        for (ImportStep step : steps) {
            Employee person = people.get(step.employee());
            String name = person.name().full();
            if (person.version() != step.versionAfter()) {
                found.add(new Obstacle(Obstacle.Kind.CHANGED, name, 1));
            } else if (used.containsKey(person.id())) {
                found.add(new Obstacle(Obstacle.Kind.USED, name, used.get(person.id())));
            } else if (headed.containsKey(person.id())) {
                found.add(new Obstacle(Obstacle.Kind.HEADS, name, headed.get(person.id())));
            }
        }
        asked.fire(new UndoAsked(list.decidedAt().orElseThrow(), found));
        return found;
    }

    /** Puts back whom the list changed and strikes out whom it brought; units and posts stay, empty. */
    void undo(StaffImport list, LocalDate eve) {
        List<ImportStep> steps = imports.steps(list.id());
        Set<UUID> brought = brought(steps);
        List<Employee> struck = new ArrayList<>();
        for (ImportStep step : steps) {
            Employee person = employees.get(step.employee());
            step.before().ifPresent(before -> {
                person.putBack(before.stood());
                before.enrolled().ifPresent(members::enrol);
                employees.changed(person);
            });
            if (brought.contains(person.id())) {
                person.leaveEverybody();
                struck.add(person);
            }
        }
        employees.settle();
        struck.forEach(person -> {
            members.strike(person.email(), eve);
            employees.remove(person);
        });
    }

    private static Set<UUID> brought(List<ImportStep> steps) {
        return steps.stream()
                .filter(step -> step.before().isEmpty())
                .map(ImportStep::employee)
                .collect(Collectors.toSet());
    }
}
