package kz.bagalau.evaluation.cycle;

import java.util.List;
import kz.bagalau.methodology.Period;

/** What a person's dates mean for the evaluation: one sentence a period, with its paragraph. */
public record PersonPeriodsView(List<InPeriod> periods) {

    /**
     * The person in one period.
     *
     * @param running whether the period is not over yet, so that the sentence may still change
     * @param opened whether the sheets of the period have gone to the evaluators: what is written now does not move them
     * @param row the verdict as the page of the period shows it
     */
    public record InPeriod(Period period, boolean running, boolean opened, EligibilityView.Row row) {}
}
