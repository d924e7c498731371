package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who stands in the way when a post or a unit is to be closed. */
final class Holders {

    private Holders() {}

    /** The names of those who hold one of the posts on a day after this one. */
    static List<String> after(Collection<Employee> everybody, Set<UUID> posts, LocalDate lastDay) {
        return everybody.stream()
                .filter(person -> person.appointments().stream()
                        .anyMatch(held -> posts.contains(held.post())
                                && held.until()
                                        .filter(end -> !end.isAfter(lastDay))
                                        .isEmpty()))
                .map(person -> person.name().brief())
                .sorted(KazakhOrder.ORDER)
                .toList();
    }
}
