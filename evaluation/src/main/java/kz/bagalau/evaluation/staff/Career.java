package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.presence.AbsenceSpan;

/**
 * What is dated of a person: the posts, the heads, the absences. An {@link Employee} has them for changing,
 * {@link ServantRows} reads them and nothing else; what follows from them is said here, once for both.
 *
 * @param <P> a post held
 * @param <H> a head
 */
interface Career<P extends Career.Held, H extends Career.Headed> {

    /** A post with the days on which it was held. */
    interface Held extends Span {

        /** The post. */
        UUID post();

        /** The first day in this very post (paragraph 5). */
        LocalDate since();
    }

    /** A head with the days on which he was one. */
    interface Headed extends Span {

        /** Directly or from above. */
        HeadKind kind();

        /** Who. */
        UUID head();
    }

    /** The person's id. */
    UUID id();

    /** The name. */
    PersonName name();

    /** Every appointment, oldest first. */
    List<P> appointments();

    /** Every head, oldest first. */
    List<H> heads();

    /** Kinds and dates of every absence, oldest first. */
    List<AbsenceSpan> absenceSpans();

    /** The appointment that began last. */
    default Optional<P> latestAppointment() {
        return appointments().stream().max(Span.BY_START);
    }

    /** The appointment held last among those that touch the days, both included. */
    default Optional<P> appointmentDuring(LocalDate from, LocalDate to) {
        return appointments().stream().filter(held -> held.overlaps(from, to)).max(Span.BY_START);
    }

    /** Who heads the person on the day. */
    default Optional<UUID> head(HeadKind kind, LocalDate day) {
        return heads().stream()
                .filter(line -> line.kind() == kind && line.covers(day))
                .findFirst()
                .map(Headed::head);
    }
}
