package kz.bagalau.evaluation.ranking;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.term.DueDate;

/**
 * How far the evaluators are, in counts alone: HR leads the process (paragraph 19), and no place here could hold a mark.
 *
 * @param due the last day in time (4); empty when the period has no sheets
 * @param workingDaysLeft working days to it; negative when it is over
 */
public record ProgressView(
        Period period,
        List<Period> periods,
        Optional<DueDate> due,
        int workingDaysLeft,
        List<EvaluatorView> evaluators) {

    /** One evaluator's sheets: closed (of these, late), complete but open, begun, untouched. */
    public record EvaluatorView(
            String fullName, LawText post, int sheets, int closed, int closedLate, int complete, int begun) {

        /** Sheets without any mark. */
        public int untouched() {
            return sheets - closed - complete - begun;
        }

        /** The share of a part in percent, for the width of a bar. */
        public int percent(int part) {
            return sheets == 0 ? 0 : part * 100 / sheets;
        }
    }

    /** All sheets of the period. */
    public int sheets() {
        return evaluators.stream().mapToInt(EvaluatorView::sheets).sum();
    }

    /** All closed sheets of the period. */
    public int closed() {
        return evaluators.stream().mapToInt(EvaluatorView::closed).sum();
    }
}
