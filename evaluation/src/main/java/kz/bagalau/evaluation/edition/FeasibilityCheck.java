package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Edition;

/** Looks for dates of an edition that collide or cannot be kept. */
@ApplicationScoped
class FeasibilityCheck {

    /** Everything that was found between the days, in the order of the days. */
    List<FeasibilityView.Finding> of(Edition edition, WorkingCalendar calendar, LocalDate from, LocalDate until) {
        return List.of();
    }
}
