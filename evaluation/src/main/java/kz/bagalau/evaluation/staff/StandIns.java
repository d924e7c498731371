package kz.bagalau.evaluation.staff;

import java.util.Map;
import java.util.UUID;

/**
 * Who evaluates in whose stead, and who is seconded, as plain facts for the other subjects.
 *
 * @param substitutes the substitute of each evaluator whose duties somebody else performs
 * @param seconded where those people are who serve in another body, or have come from one
 */
public record StandIns(Map<UUID, UUID> substitutes, Map<UUID, OtherBody> seconded) {

    /** No order is in force. */
    public static final StandIns NONE = new StandIns(Map.of(), Map.of());

    /**
     * The other body.
     *
     * @param sentAway whether the person was sent there, not received from there
     */
    public record OtherBody(boolean sentAway, String name) {}

    public StandIns {
        substitutes = Map.copyOf(substitutes);
        seconded = Map.copyOf(seconded);
    }
}
