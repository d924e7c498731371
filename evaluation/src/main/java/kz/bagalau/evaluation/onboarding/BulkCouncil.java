package kz.bagalau.evaluation.onboarding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;

/**
 * A council of a sheet.
 *
 * @param code its code in the register, or one of its own
 * @param name what the sheet calls it; counts for a council outside of the register alone
 * @param list its people as one text; blank once they are in its own register
 * @param refusal why it failed or has no place, as a key of the words
 */
record BulkCouncil(
        int place,
        String code,
        String name,
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

    /** The council as it is founded: by the register where it stands there. */
    NewCouncil asNew() {
        return Maslikhats.shipped()
                .get(code)
                .map(NewCouncil::of)
                .orElseGet(() -> new NewCouncil(code, Optional.empty(), LawText.kk(name)));
    }

    /** Whether register or sheet say how it is called. */
    boolean isNamed() {
        return !name.isEmpty() || Maslikhats.shipped().get(code).isPresent();
    }

    /** Whose decision it is: the maslikhat of the register, else the council as the sheet names it. */
    String body() {
        return Maslikhats.shipped().get(code).map(line -> line.council().kk()).orElse(name);
    }

    /** Whether the sheet says by which decision it evaluates. */
    boolean hasDecision() {
        return !decisionNumber.isEmpty() && !decisionDate.isEmpty();
    }
}
