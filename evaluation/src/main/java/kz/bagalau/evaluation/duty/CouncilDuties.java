package kz.bagalau.evaluation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.calibration.CalibrationCases;
import kz.bagalau.evaluation.calibration.SessionDuties;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.EvaluationSchedules;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.duty.ComplaintDuties;
import kz.bagalau.methodology.duty.Duties;
import kz.bagalau.methodology.duty.Duty;
import kz.bagalau.methodology.duty.Happening;
import kz.bagalau.methodology.duty.PersonFacts;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.sheet.SheetMethod;

/**
 * Counts the bound council's duties from what is known now: its editions, its staff with their posts and absences, what
 * has happened to their sheets, the calendar. Counted anew at every question, so that nothing stands that is no longer so.
 */
@ApplicationScoped
class CouncilDuties {

    private static final int BACK_MONTHS = 6;
    private static final int AHEAD_MONTHS = 12;

    @Inject
    Councils councils;

    @Inject
    Calendars calendars;

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Staff staff;

    @Inject
    Results results;

    @Inject
    CalibrationCases cases;

    @Inject
    Clock clock;

    /** The edition of the period: that of its schedule, else the one that governs it; empty when there is none. */
    Optional<Edition> edition(Period period) {
        Council council = councils.current();
        return schedules
                .of(period)
                .map(schedule -> council.edition(schedule.edition()))
                .or(() -> council.hasEditionFor(period) ? Optional.of(council.editionFor(period)) : Optional.empty());
    }

    /** Every duty of the council in the period. */
    List<Duty> of(Edition edition, Period period) {
        List<Duty> duties =
                new ArrayList<>(Duties.of(edition.methodology(), period, calendars.working(), people(period)));
        duties.addAll(complaints(period));
        duties.addAll(Duties.leftToPeople(edition, calendars.working()));
        return duties;
    }

    /** Every duty of the periods around today, whichever edition governs each of them. */
    Map<Period, List<Duty>> around() {
        Map<Period, List<Duty>> duties = new LinkedHashMap<>();
        WorkingCalendar calendar = calendars.working();
        periods().forEach(period -> edition(period).ifPresent(edition -> {
            List<Duty> all = new ArrayList<>(Duties.of(edition.methodology(), period, calendar, people(period)));
            all.addAll(complaints(period));
            duties.put(period, all);
        }));
        return duties;
    }

    /** The standing disagreements of the period, by the number of the servant. */
    Map<UUID, SessionDuties> sessions(Period period) {
        return cases.standing(period).stream()
                .map(standing -> new SessionDuties(standing, clock.getZone()))
                .collect(Collectors.toMap(SessionDuties::employee, session -> session, (one, other) -> one));
    }

    /** Paragraph 13: until when a decided session may be complained of; it is known from the last signature on (R58). */
    private List<Duty> complaints(Period period) {
        return sessions(period).values().stream()
                .filter(session -> session.happened().containsKey(Happening.MINUTES_SIGNED))
                .flatMap(session -> ComplaintDuties.of(
                        session.employee().toString(),
                        Map.of(Happening.LEARNED_OF_THE_ACT, session.happened().get(Happening.MINUTES_SIGNED)),
                        calendars.working())
                        .stream())
                .filter(duty -> duty.due().isPresent())
                .toList();
    }

    /** The servants of the period by their numbers. */
    Map<String, Servant> servants(Period period) {
        return staff.during(period.firstDay(), period.lastDay()).stream()
                .collect(Collectors.toMap(servant -> servant.employee().toString(), servant -> servant));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    WorkingCalendar calendar() {
        return calendars.working();
    }

    private Stream<Period> periods() {
        LocalDate first = today().minusMonths(BACK_MONTHS);
        LocalDate last = today().plusMonths(AHEAD_MONTHS);
        return councils.current().published().stream()
                .flatMap(edition -> lengths(edition.methodology()))
                .distinct()
                .flatMap(length -> Stream.iterate(
                        Period.of(first, length), period -> !period.firstDay().isAfter(last), Period::next))
                .sorted(Comparator.naturalOrder());
    }

    private static Stream<PeriodLength> lengths(Methodology law) {
        return Stream.of(law.ranking().map(SheetMethod::period), law.kpi().map(KpiMethod::period))
                .flatMap(Optional::stream);
    }

    private List<PersonFacts> people(Period period) {
        Map<UUID, Result> formed = results.of(period).stream()
                .collect(Collectors.toMap(Result::employee, result -> result, (one, other) -> one));
        Map<UUID, SessionDuties> sessions = sessions(period);
        return staff.during(period.firstDay(), period.lastDay()).stream()
                .filter(Servant::bCorps)
                .map(servant -> new PersonFacts(
                        servant.employee().toString(),
                        servant.facts(),
                        happened(
                                formed.get(servant.employee()), Optional.ofNullable(sessions.get(servant.employee())))))
                .toList();
    }

    private static Map<Happening, LocalDate> happened(Result result, Optional<SessionDuties> session) {
        Map<Happening, LocalDate> happened = new EnumMap<>(Happening.class);
        if (result != null) {
            happened.put(Happening.EVALUATION_COMPLETED, result.completedOn());
            result.acquaintedOn().ifPresent(day -> happened.put(Happening.ACQUAINTED, day));
        }
        session.ifPresent(known -> happened.putAll(known.happened()));
        return happened;
    }
}
