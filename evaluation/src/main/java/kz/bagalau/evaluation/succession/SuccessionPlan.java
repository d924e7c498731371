package kz.bagalau.evaluation.succession;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.evaluation.succession.CouncilRoll.PersonRow;
import kz.bagalau.evaluation.succession.CouncilRoll.PostRow;
import kz.bagalau.evaluation.succession.CouncilRoll.UnitRow;
import kz.bagalau.methodology.Refused;

/**
 * What an act comes to: who goes where, and what hinders. Counted alike for the preview and for the act itself.
 *
 * @param courses what goes, predecessor by predecessor
 * @param found what is to be finished first, and what is to be known
 */
record SuccessionPlan(List<Course> courses, List<Hindrance> found) {

    /** What the act waits for. */
    List<Hindrance> hindrances() {
        return found.stream().filter(each -> each.kind().hinders()).toList();
    }

    /** What is said before the act and does not stand in its way. */
    List<Hindrance> notices() {
        return found.stream().filter(each -> !each.kind().hinders()).toList();
    }

    /** The plan of the act for councils as they stand; refuses councils that cannot succeed each other at all. */
    static SuccessionPlan of(SuccessionAct act, Map<UUID, CouncilRoll> rolls) {
        requireFit(act, rolls);
        List<Course> courses = new ArrayList<>();
        for (UUID predecessor : act.predecessors()) {
            for (UUID successor : act.successors()) {
                if (!successor.equals(predecessor)) {
                    course(act, rolls.get(predecessor), successor).ifPresent(courses::add);
                }
            }
        }
        if (courses.isEmpty()) {
            throw new Refused(new SuccessionRefusal.SuccessionCouncilsUnfit());
        }
        return new SuccessionPlan(List.copyOf(courses), found(act, rolls, courses));
    }

    private static void requireFit(SuccessionAct act, Map<UUID, CouncilRoll> rolls) {
        boolean fit = rolls.keySet().containsAll(act.councils())
                && rolls.values().stream().map(CouncilRoll::region).distinct().count() == 1
                && rolls.values().stream().allMatch(roll -> roll.state() == CouncilState.ACTIVE)
                && act.elsewhere().keySet().stream().allMatch(unit -> act.predecessors().stream()
                        .anyMatch(council -> has(rolls.get(council), unit)));
        if (!fit) {
            throw new Refused(new SuccessionRefusal.SuccessionCouncilsUnfit());
        }
    }

    private static boolean has(CouncilRoll roll, UUID unit) {
        return roll.units().stream().map(UnitRow::id).anyMatch(unit::equals);
    }

    /** A predecessor that ends is always somebody's to keep, even if nobody comes with it. */
    private static Optional<Course> course(SuccessionAct act, CouncilRoll from, UUID to) {
        List<UnitRow> units = from.units().stream()
                .filter(unit -> act.destination(unit.id()).equals(to))
                .toList();
        Set<UUID> going = new HashSet<>(units.stream().map(UnitRow::id).toList());
        List<PostRow> posts = from.posts().stream()
                .filter(post -> going.contains(post.unit()))
                .toList();
        List<PersonRow> people = from.people().stream()
                .filter(person -> going.contains(from.post(person.post()).unit()))
                .toList();
        boolean ends = act.ends(from.council());
        boolean whole = ends && to.equals(act.successor());
        return units.isEmpty() && !whole
                ? Optional.empty()
                : Optional.of(new Course(from, to, ends, whole, units, posts, people));
    }

    private static List<Hindrance> found(SuccessionAct act, Map<UUID, CouncilRoll> rolls, Collection<Course> courses) {
        List<Hindrance> all = new ArrayList<>();
        for (UUID council : act.councils()) {
            CouncilRoll roll = rolls.get(council);
            for (Hindrance.Kind kind : Hindrance.Kind.values()) {
                int count = kind == Hindrance.Kind.TWICE
                        ? twice(roll, courses)
                        : roll.open().getOrDefault(kind, 0);
                if (count > 0) {
                    all.add(new Hindrance(council, roll.name(), kind, count));
                }
            }
        }
        return List.copyOf(all);
    }

    /** How many come into this council who are in service in it already, or come into it twice. */
    private static int twice(CouncilRoll to, Collection<Course> courses) {
        Set<String> serving = new HashSet<>();
        Set<UUID> leaving = new HashSet<>();
        courses.stream()
                .filter(course -> course.from().council().equals(to.council()))
                .forEach(course -> leaving.addAll(course.movers()));
        to.people().stream()
                .filter(person -> !leaving.contains(person.employee()))
                .forEach(person -> serving.add(person.email()));
        int twice = 0;
        for (Course course : courses) {
            if (course.to().equals(to.council())) {
                for (PersonRow person : course.people()) {
                    twice += serving.add(person.email()) ? 0 : 1;
                }
            }
        }
        return twice;
    }
}
