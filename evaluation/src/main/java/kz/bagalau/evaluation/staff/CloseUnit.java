package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR closes a unit; nobody and nothing that is open may be left in it. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class CloseUnit {

    @Inject
    Posts posts;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    @Inject
    Event<UnitShut> shut;

    /** The day is the unit's last one. */
    public void of(UUID id, int version, LocalDate lastDay) {
        StaffDay.require(lastDay, LocalDate.now(clock));
        Unit unit = posts.changeUnit(id, version);
        Set<UUID> inUnit = posts.all().stream()
                .filter(post -> post.unit().equals(id))
                .map(Post::id)
                .collect(Collectors.toSet());
        List<String> rest = new ArrayList<>(Holders.after(employees.all(), inUnit, lastDay));
        posts.units().stream()
                .filter(other -> other.parent().equals(Optional.of(id)))
                .filter(other ->
                        other.closed().filter(day -> !day.isAfter(lastDay)).isEmpty())
                .map(Unit::nameKk)
                .forEach(rest::add);
        if (!rest.isEmpty()) {
            throw new Refused(new StaffRefusal.UnitNotEmpty(unit.name(), String.join(", ", rest)));
        }
        unit.close(lastDay);
        posts.all().stream()
                .filter(post -> inUnit.contains(post.id()))
                .filter(post -> post.closed().isEmpty())
                .forEach(post -> post.close(lastDay));
        shut.fire(new UnitShut(id, lastDay));
    }
}
