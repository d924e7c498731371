package kz.bagalau.evaluation.staff;

import java.time.LocalDate;

/** How a person stands on a day. */
public enum PersonState {
    /** In a post, at work. */
    AT_WORK,
    /** In a post, away for one of the reasons of paragraph 5. */
    AWAY,
    /** Appointed from a later day. */
    NOT_YET,
    /** No longer in service. */
    DISMISSED;

    static PersonState of(Employee employee, LocalDate day) {
        if (!employee.inPostOn(day)) {
            boolean later = employee.latestAppointment()
                    .filter(held -> held.from().isAfter(day))
                    .isPresent();
            return later ? NOT_YET : DISMISSED;
        }
        boolean away = employee.absenceSpans().stream().anyMatch(span -> span.covers(day));
        return away ? AWAY : AT_WORK;
    }
}
