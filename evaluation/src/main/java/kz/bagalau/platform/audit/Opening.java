package kz.bagalau.platform.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody did or saw something.
 *
 * @param who the person's name
 * @param role in which role, by its name in the sign-in service
 * @param what the use case or event, by its name
 * @param step the step of a way, where the event names one
 */
public record Opening(Instant at, String who, String role, String what, Optional<String> step) {}
