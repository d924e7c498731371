package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;

/**
 * Paragraph 8: a yearly mark is a ground for decisions of the appointing official. When the year is counted anew, what
 * waits on the old count lapses, and the new count has a case of its own; what is decided stays decided.
 */
@ApplicationScoped
class OpenYearCase {

    @Inject
    YearlyMarks years;

    @Inject
    Consequences consequences;

    @Inject
    Clock clock;

    @Inject
    Event<ConsequenceOpened> opened;

    @Inject
    Event<ConsequenceLapsed> lapsed;

    void when(@Observes YearCounted counted) {
        YearlyMark mark = years.get(counted.mark());
        Period year = new Period(mark.year(), PeriodLength.YEAR, 1);
        consequences.openOf(mark.employee(), Consequence.Ground.YEAR).stream()
                .filter(standing -> standing.period().equals(year))
                .forEach(standing -> {
                    standing.lapse(clock.instant());
                    lapsed.fire(new ConsequenceLapsed(standing.id(), mark.employee()));
                });
        Consequence due = Consequence.ofYear(mark, year, clock.instant());
        consequences.add(due);
        opened.fire(new ConsequenceOpened(due.id(), mark.employee(), due.ground(), year));
    }
}
