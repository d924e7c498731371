package kz.bagalau.evaluation.region;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * An entry of a regional administrator into a council.
 *
 * @param by the administrator's name
 * @param endsAt when it ends by itself
 * @param endedAt when it was ended by its maker
 * @param told how many people of the council's HR were told when it began
 * @param looks what was looked at, oldest first; known to the council's own side only
 */
public record EntryView(
        UUID id,
        UUID council,
        LawText councilName,
        String by,
        String reason,
        Instant beganAt,
        Instant endsAt,
        Optional<Instant> endedAt,
        int told,
        List<Look> looks) {

    public EntryView {
        looks = List.copyOf(looks);
    }

    /** Whether it is open at that moment. */
    public boolean isOpenAt(Instant moment) {
        return endedAt.isEmpty() && moment.isBefore(endsAt);
    }

    /** When it ended, or will. */
    public Instant end() {
        return endedAt.orElse(endsAt);
    }

    EntryView with(List<Look> seen) {
        return new EntryView(id, council, councilName, by, reason, beganAt, endsAt, endedAt, told, seen);
    }

    /** That a part of the council was looked at. */
    public record Look(Instant at, EntryPart part) {}
}
