package kz.bagalau.methodology.feasibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import kz.bagalau.calendar.CalendarNotPublished;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.feasibility.Finding.Kind;
import kz.bagalau.methodology.feasibility.Finding.Severity;
import kz.bagalau.methodology.feasibility.Resolution.How;

/** Looks two years ahead through an edition's dates for those that collide or cannot be. */
public final class Feasibility {

    private static final int YEARS_AHEAD = 2;

    private final Edition edition;
    private final WorkingCalendar calendar;
    private final LocalDate from;
    private final LocalDate until;
    private final List<Finding> findings = new ArrayList<>();
    private final TreeSet<Integer> missing = new TreeSet<>();

    private Feasibility(Edition edition, WorkingCalendar calendar, LocalDate from) {
        this.edition = edition;
        this.calendar = calendar;
        this.from = from;
        this.until = from.plusYears(YEARS_AHEAD);
    }

    /**
     * What collides in the periods of the two years after the day, in the order of time. Dates that need a calendar which
     * is missing are told by the missing year and are not guessed.
     */
    public static List<Finding> of(Edition edition, WorkingCalendar calendar, LocalDate from) {
        Feasibility check = new Feasibility(edition, calendar, from);
        check.periods();
        check.missing.forEach(check::calendarMissing);
        return check.findings.stream()
                .sorted(Comparator.comparing(finding -> finding.dates().get(0)))
                .toList();
    }

    private void periods() {
        var law = edition.methodology();
        law.kpi()
                .ifPresent(method ->
                        each(method.period(), period -> new KpiDates(law, method, period, calendar).into(findings)));
        law.ranking()
                .ifPresent(method ->
                        each(method.period(), period -> SheetDates.into(findings, law, method, period, calendar)));
        law.survey()
                .ifPresent(method -> each(
                        method.period(),
                        period -> DueDates.into(findings, "survey.due", method.due(), period, calendar)));
    }

    private void each(PeriodLength length, Consumer<Period> look) {
        for (Period period = Period.of(from, length); period.firstDay().isBefore(until); period = period.next()) {
            if (governs(period)) {
                guarded(look, period);
            }
        }
    }

    private void guarded(Consumer<Period> look, Period period) {
        try {
            look.accept(period);
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof CalendarNotPublished unknown)) {
                throw refused;
            }
            missing.add(unknown.year());
        }
    }

    private boolean governs(Period period) {
        boolean governs = !period.firstDay().isBefore(edition.inForce().from())
                && edition.dates()
                        .repealedFrom()
                        .map(day -> period.firstDay().isBefore(day))
                        .orElse(true);
        Finding other = new Finding(
                List.of(),
                Kind.NOT_IN_FORCE,
                Severity.NOTE,
                List.of(period, period.firstDay()),
                List.of(period.firstDay()),
                Resolution.by(How.OTHER_EDITION_GOVERNS, "dates", Reading.R06));
        if (!governs && !findings.contains(other)) {
            findings.add(other);
        }
        return governs;
    }

    private void calendarMissing(int year) {
        findings.add(new Finding(
                List.of(),
                Kind.CALENDAR_MISSING,
                Severity.IMPOSSIBLE,
                List.of(String.valueOf(year)),
                List.of(LocalDate.of(year, 1, 1)),
                Resolution.of(How.CALENDAR_TO_BE_ENTERED)));
    }
}
