package kz.bagalau.methodology.duty;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.presence.ServiceFacts;

/**
 * What is known about one servant in one period.
 *
 * @param subject a number or key of the caller's own, never a name
 * @param happened what has happened so far and when: the plan approved, the sheet closed, acquainted, a request, a
 *     session, minutes
 */
public record PersonFacts(String subject, ServiceFacts service, Map<Happening, LocalDate> happened) {

    public PersonFacts {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(service, "service");
        happened = Map.copyOf(happened);
    }

    /** A servant about whom nothing has happened yet in the period. */
    public static PersonFacts of(String subject, ServiceFacts service) {
        return new PersonFacts(subject, service, Map.of());
    }

    /** The day on which it happened, if it has. */
    public Optional<LocalDate> day(Happening happening) {
        return Optional.ofNullable(happened.get(happening));
    }
}
