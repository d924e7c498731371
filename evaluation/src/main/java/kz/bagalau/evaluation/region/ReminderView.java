package kz.bagalau.evaluation.region;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A reminder that a council was sent today.
 *
 * @param askedBy the name of the administrator who sent it
 * @param told how many people of its HR were written to; empty until the letters are put in
 */
public record ReminderView(UUID council, Instant askedAt, String askedBy, Optional<Integer> told) {

    /** Whether the council has nobody in HR who could be told. */
    public boolean isUnheard() {
        return told.filter(people -> people == 0).isPresent();
    }
}
