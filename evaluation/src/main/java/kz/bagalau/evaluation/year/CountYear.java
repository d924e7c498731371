package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.Caller;

/** Counts a servant's year by the edition of its last period, and keeps the count when it says something new. */
@ApplicationScoped
class CountYear {

    @Inject
    Results results;

    @Inject
    QuarterMarks quarters;

    @Inject
    YearlyMarks years;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<YearCounted> counted;

    /** Counts the year of this servant; too few periods, or the same as before, leave everything as it is. */
    void of(UUID employee, int year, YearlyMark.Cause cause) {
        List<QuarterMark> marks = quarters.of(employee, year);
        Optional<EditionId> edition = lastEdition(employee, year);
        if (edition.isEmpty()) {
            return;
        }
        Methodology methodology = law.methodology(edition.get());
        Optional<YearlyMark> before = years.standing(employee, year);
        YearCount.of(marks, methodology.yearly(), methodology.grades())
                .filter(count ->
                        before.filter(standing -> standing.sameAs(count)).isEmpty())
                .ifPresent(count -> keep(employee, year, edition.get(), count, before, cause));
    }

    private void keep(
            UUID employee,
            int year,
            EditionId edition,
            YearCount count,
            Optional<YearlyMark> before,
            YearlyMark.Cause cause) {
        int turn = before.map(YearlyMark::turn).orElse(0) + 1;
        YearlyMark mark = YearlyMark.of(employee, year, turn, edition, count, cause, caller.name(), clock.instant());
        years.add(mark);
        var by = law.methodology(edition).yearly().by();
        counted.fire(new YearCounted(
                by,
                mark.id(),
                before.map(YearlyMark::id),
                employee,
                year,
                mark.mean().toPlainString(),
                mark.grade().name(),
                cause));
        outbox.post(new Notice(
                turn == 1 ? "yearFormed" : "yearRecounted",
                employee,
                Optional.of(by),
                Map.of("period", Integer.toString(year)),
                "/year/mark.xhtml?id=" + mark.id()));
    }

    private Optional<EditionId> lastEdition(UUID employee, int year) {
        return results.of(employee).stream()
                .filter(result -> result.period().year() == year)
                .reduce((earlier, later) -> later)
                .map(Result::edition);
    }
}
