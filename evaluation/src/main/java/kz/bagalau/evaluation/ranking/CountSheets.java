package kz.bagalau.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.cycle.ObligationAdvanced;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;

/** Tells the process how many sheets are closed (paragraph 4): counts, and nothing about any person. */
@ApplicationScoped
class CountSheets {

    @Inject
    RankingSheets sheets;

    @Inject
    Event<ObligationAdvanced> advanced;

    void when(@Observes SheetClosed closed) {
        count(closed.by(), closed.period());
    }

    void count(Citation by, Period period) {
        Map<RankingSheet.State, Integer> states = sheets.states(period);
        advanced.fire(new ObligationAdvanced(
                by,
                period,
                Obligation.SHEETS_CLOSED,
                states.getOrDefault(RankingSheet.State.CLOSED, 0),
                states.values().stream().mapToInt(Integer::intValue).sum()));
    }
}
