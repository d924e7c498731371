package kz.bagalau.evaluation.succession;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.methodology.Refused;

/**
 * The act by which councils are merged or split.
 *
 * @param day the first day in the successor
 * @param number the number of the act
 * @param title what the act is called, and who adopted it
 * @param predecessors whose people move; a council that is its own successor goes on with those who stay
 * @param successor where units go that are not named, and who keeps the archive
 * @param elsewhere units that go to another council than that
 */
public record SuccessionAct(
        LocalDate day, String number, String title, List<UUID> predecessors, UUID successor, Map<UUID, UUID> elsewhere)
        implements Serializable {

    private static final int LONGEST_NUMBER = 60;
    private static final int SHORTEST_TITLE = 5;
    private static final int LONGEST_TITLE = 500;

    /** Refuses an act that does not say what, when and about whom. */
    public SuccessionAct {
        number = number == null ? "" : number.strip();
        title = title == null ? "" : title.strip();
        predecessors = predecessors.stream().distinct().sorted().toList();
        elsewhere = Map.copyOf(elsewhere);
        if (day == null
                || number.isEmpty()
                || number.length() > LONGEST_NUMBER
                || title.length() < SHORTEST_TITLE
                || title.length() > LONGEST_TITLE) {
            throw new Refused(new SuccessionRefusal.SuccessionActMissing());
        }
        if (predecessors.isEmpty() || successor == null) {
            throw new Refused(new SuccessionRefusal.SuccessionCouncilsUnfit());
        }
    }

    /** Where the people of this unit of a predecessor are from the day on. */
    UUID destination(UUID unit) {
        return elsewhere.getOrDefault(unit, successor);
    }

    /** Whether the council's work ends with the act: nothing of it is to go on in it. */
    boolean ends(UUID council) {
        return predecessors.contains(council) && !council.equals(successor) && !elsewhere.containsValue(council);
    }

    /** Every council the act is about, in the order in which they are held. */
    Set<UUID> councils() {
        return Stream.of(predecessors.stream(), Stream.of(successor), elsewhere.values().stream())
                .flatMap(all -> all)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that take people in, in the order in which they are held. */
    Set<UUID> successors() {
        return Stream.concat(Stream.of(successor), elsewhere.values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    LocalDate eve() {
        return day.minusDays(1);
    }
}
