package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.cycle.ObligationAdvanced;
import kz.bagalau.evaluation.kpi.KpiSheets;
import kz.bagalau.evaluation.ranking.RankingSheets;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;

/** Tells the process how many results are made known (paragraph 11) of all that the period's sheets will give. */
@ApplicationScoped
class CountAcquaintances {

    @Inject
    Results results;

    @Inject
    RankingSheets sheets;

    @Inject
    KpiSheets indicators;

    @Inject
    Event<ObligationAdvanced> advanced;

    void when(@Observes ResultMadeKnown known) {
        count(known.by(), results.get(known.result()).period());
    }

    void when(@Observes AcquaintanceRecorded recorded) {
        count(recorded.by(), results.get(recorded.result()).period());
    }

    private void count(Citation by, Period period) {
        advanced.fire(new ObligationAdvanced(
                by,
                period,
                Obligation.ACQUAINTED,
                results.countMadeKnown(period),
                sheets.count(period) + indicators.count(period)));
    }
}
