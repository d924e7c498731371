package kz.bagalau.evaluation.onboarding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A council of a sheet.
 *
 * @param code its code in the register
 * @param list its people as one text; blank once they are in its own register
 * @param refusal why it failed or has no place, as a key of the words
 */
record BulkCouncil(
        int place,
        String code,
        String decisionNumber,
        String decisionDate,
        int people,
        String list,
        BulkCouncilState state,
        Optional<String> refusal,
        Optional<Instant> doneAt) {

    /** The number of its upload: the same people are the same upload, however often the job tries. */
    UUID upload() {
        return UUID.nameUUIDFromBytes((code + '\n' + list).getBytes(StandardCharsets.UTF_8));
    }

    /** The number of the draft of its edition. */
    UUID draft() {
        return UUID.nameUUIDFromBytes(("draft " + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the sheet says by which decision it evaluates. */
    boolean hasDecision() {
        return !decisionNumber.isEmpty() && !decisionDate.isEmpty();
    }
}
