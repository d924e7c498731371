package kz.bagalau.evaluation.duty;

import java.time.Instant;
import java.util.Optional;

/**
 * The private calendar link of the caller.
 *
 * @param madeAt when the link that stands was made; empty when none stands
 * @param path the link's path inside the portal, {@code /api/v1/calendar/….ics}; shown once, when it is made
 */
public record CalendarLinkView(Optional<Instant> madeAt, Optional<String> path) {}
