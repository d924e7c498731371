package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a person stood in the register at a moment, so that what a list changed can be taken back as a whole.
 *
 * @param appointments every appointment, oldest first
 * @param heads every head, oldest first
 */
public record Whereabouts(
        String surname,
        String givenName,
        String patronymic,
        String phone,
        List<Held> appointments,
        List<Headed> heads) {

    /** A post held; {@code since} is the first day in it, be it in a council before. */
    public record Held(
            UUID post, LocalDate from, LocalDate since, Optional<LocalDate> until, String order, String endingOrder) {}

    /** A head stood under. */
    public record Headed(HeadKind kind, UUID head, LocalDate from, Optional<LocalDate> until) {}

    public Whereabouts {
        appointments = List.copyOf(appointments);
        heads = List.copyOf(heads);
    }
}
