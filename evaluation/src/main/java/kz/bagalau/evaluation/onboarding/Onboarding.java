package kz.bagalau.evaluation.onboarding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;

/**
 * A council on its way to the portal. An administrator of its region begins it, types into its steps, stops and goes on
 * another day: OPEN. The first step founds the council; the edition, the people and the calendar follow in any order,
 * each by the council's own number. What the law leaves to the council (publishing by two people, the schedule) is
 * watched, not done. Ended, it is FINISHED; one without a council may be GIVEN_UP.
 */
record Onboarding(
        UUID id,
        UUID region,
        String regionCode,
        LawText regionName,
        Optional<UUID> council,
        State state,
        Instant begunAt,
        String begunBy,
        Instant changedAt,
        int version,
        Answers answers,
        Map<OnboardingStep, Done> done) {

    /** How far it is. */
    enum State {
        OPEN,
        FINISHED,
        GIVEN_UP
    }

    /** Who did a step, and when. */
    record Done(Instant at, String by) {}

    /** The council; refuses while none is founded, since every later step is a step in it. */
    UUID requireCouncil() {
        requireOpen();
        return council.orElseThrow(() -> new Refused(new OnboardingRefusal.CouncilNotFounded()));
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw new Refused(new OnboardingRefusal.OnboardingOver());
        }
    }

    /** The number of something the onboarding makes, the same whenever it is asked: a step done twice makes it once. */
    UUID numberOf(String what) {
        return UUID.nameUUIDFromBytes((what + ' ' + id).getBytes(StandardCharsets.UTF_8));
    }

    /** The edition the council begins with. */
    UUID draft() {
        return numberOf("draft");
    }
}
