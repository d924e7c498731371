package kz.bagalau.evaluation.succession;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.succession.CouncilRoll.PersonRow;
import kz.bagalau.evaluation.succession.CouncilRoll.PostRow;
import kz.bagalau.evaluation.succession.CouncilRoll.UnitRow;

/**
 * What goes from one council into another: units with their posts, and the people in them.
 *
 * @param whole whether the successor reads the whole archive of the predecessor, not only that of those who came
 */
record Course(
        CouncilRoll from,
        UUID to,
        boolean ends,
        boolean whole,
        List<UnitRow> units,
        List<PostRow> posts,
        List<PersonRow> people) {

    Set<UUID> movers() {
        return people.stream().map(PersonRow::employee).collect(Collectors.toSet());
    }
}
