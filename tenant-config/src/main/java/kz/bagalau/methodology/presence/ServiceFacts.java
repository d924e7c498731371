package kz.bagalau.methodology.presence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Require;

/**
 * What the law asks about a servant's time in the post.
 *
 * @param appointed the first day in the particular post (R13)
 * @param dismissed the last day of service, if the servant left the body
 * @param probationUntil the last day of the probation, if there is or was one
 * @param workedDays working days of the period actually worked, where someone counted them
 * @param managing whether the post is a managing one
 */
public record ServiceFacts(
        String category,
        LocalDate appointed,
        Optional<LocalDate> dismissed,
        List<AbsenceSpan> absences,
        Optional<LocalDate> probationUntil,
        Optional<Integer> workedDays,
        boolean managing) {

    public ServiceFacts {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(appointed, "appointed");
        absences = List.copyOf(absences);
        dismissed.ifPresent(day -> Require.that(!day.isBefore(appointed), "dismissedBeforeAppointed", day, appointed)
                .orUnfit());
    }

    /** A servant in no managing post, without probation, whose days at work nobody counted. */
    public ServiceFacts(
            String category, LocalDate appointed, Optional<LocalDate> dismissed, List<AbsenceSpan> absences) {
        this(category, appointed, dismissed, absences, Optional.empty(), Optional.empty(), false);
    }

    /** The same facts in a managing post, or in another one. */
    public ServiceFacts managing(boolean manages) {
        return new ServiceFacts(category, appointed, dismissed, absences, probationUntil, workedDays, manages);
    }

    /**
     * The same facts with the days actually worked in the period: its working days between appointment and dismissal on
     * which the servant was not absent. Days that somebody counted by hand stay as they are.
     */
    public ServiceFacts workedIn(Period period, WorkingCalendar calendar) {
        if (workedDays.isPresent()) {
            return this;
        }
        LocalDate first = appointed.isAfter(period.firstDay()) ? appointed : period.firstDay();
        LocalDate last = dismissed.filter(day -> day.isBefore(period.lastDay())).orElse(period.lastDay());
        long worked = first.isAfter(last)
                ? 0
                : first.datesUntil(last.plusDays(1))
                        .filter(calendar::isWorking)
                        .filter(day -> absences.stream().noneMatch(absence -> absence.covers(day)))
                        .count();
        return new ServiceFacts(
                category, appointed, dismissed, absences, probationUntil, Optional.of((int) worked), managing);
    }
}
