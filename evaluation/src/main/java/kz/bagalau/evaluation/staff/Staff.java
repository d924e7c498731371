package kz.bagalau.evaluation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The staff of the bound council as the other subjects see it: a handful of statements for the whole council, however
 * many people it has. Used inside use cases only, never by a page.
 */
@ApplicationScoped
public class Staff {

    /** Everybody who is in a post on the day, in the order of the Kazakh alphabet. */
    public List<Servant> on(LocalDate day) {
        return during(day, day);
    }

    /**
     * Everybody who was in a post on at least one of the days, both included, each as on his last of these days; the
     * absences are complete. In the order of the Kazakh alphabet.
     */
    public List<Servant> during(LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException("staff is not read yet");
    }

    /** One person as on the day; a person outside his service is shown in his nearest post. Refused when unknown. */
    public Servant of(UUID employee, LocalDate on) {
        throw new UnsupportedOperationException("staff is not read yet");
    }
}
