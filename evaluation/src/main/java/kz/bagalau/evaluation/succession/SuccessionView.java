package kz.bagalau.evaluation.succession;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * What an act of succession would do: who goes where, what ends, what hinders. Process and names alone, never a mark.
 *
 * @param notices what does not hinder and is to be known first
 */
public record SuccessionView(List<WayView> ways, List<Hindrance> hindrances, List<Hindrance> notices) {

    public SuccessionView {
        ways = List.copyOf(ways);
        hindrances = List.copyOf(hindrances);
        notices = List.copyOf(notices);
    }

    /** Whether nothing hinders the act. */
    public boolean free() {
        return hindrances.isEmpty();
    }

    /** How many people go. */
    public int moving() {
        return ways.stream().mapToInt(way -> way.people().size()).sum();
    }

    /**
     * From one council into another.
     *
     * @param ends whether the predecessor's work ends
     * @param whole whether the successor's HR reads the whole archive
     */
    public record WayView(
            UUID predecessor,
            LawText from,
            LawText to,
            boolean ends,
            boolean whole,
            List<LawText> units,
            List<MoverView> people) {

        public WayView {
            units = List.copyOf(units);
            people = List.copyOf(people);
        }
    }

    /** A person who goes. */
    public record MoverView(String fullName, LawText post, LawText unit) {}

    static SuccessionView of(SuccessionPlan plan, Map<UUID, CouncilRoll> rolls) {
        return new SuccessionView(
                plan.courses().stream()
                        .map(course -> new WayView(
                                course.from().council(),
                                course.from().name(),
                                rolls.get(course.to()).name(),
                                course.ends(),
                                course.whole(),
                                course.units().stream()
                                        .map(CouncilRoll.UnitRow::name)
                                        .toList(),
                                course.people().stream()
                                        .map(person -> mover(course, person))
                                        .toList()))
                        .toList(),
                plan.hindrances(),
                plan.notices());
    }

    private static MoverView mover(Course course, CouncilRoll.PersonRow person) {
        CouncilRoll.PostRow post = course.from().post(person.post());
        return new MoverView(
                person.fullName(),
                post.title(),
                course.units().stream()
                        .filter(unit -> unit.id().equals(post.unit()))
                        .map(CouncilRoll.UnitRow::name)
                        .findFirst()
                        .orElseThrow());
    }
}
