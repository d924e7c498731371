package kz.bagalau.evaluation.cycle;

import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;

/**
 * Who is evaluated in a period and who is not, each with the reason.
 *
 * @param state the schedule's state, {@code NONE} without a schedule
 * @param opened whether the sheets have gone to the evaluators
 * @param sheets how many sheets there are to be
 * @param withoutPresence how many of them without the person's presence
 * @param notEvaluated how many people are not evaluated
 * @param withoutEvaluator people whose sheet could go to nobody
 * @param evaluatorBy the paragraph that names the evaluator, {@code null} when the edition has no ranking method
 * @param mayOpen whether the caller may open the period now
 */
public record EligibilityView(
        Period period,
        String state,
        boolean opened,
        List<Row> rows,
        int sheets,
        int withoutPresence,
        int notEvaluated,
        List<String> withoutEvaluator,
        Citation evaluatorBy,
        boolean mayOpen) {

    /** The period before. */
    public Period previous() {
        return period.previous();
    }

    /** The period after. */
    public Period next() {
        return period.next();
    }

    /** How many people served in the period. */
    public int people() {
        return rows.size();
    }

    /**
     * One person.
     *
     * @param way the method: {@code RANKING}, {@code KPI} or {@code NONE}
     * @param reasonKey the words of the verdict stand under {@code eligibility.} and this key
     * @param args what fills their places
     * @param evaluator the evaluator's name, {@code null} when there is none or none is needed
     * @param lacksEvaluator whether the sheet could go to nobody
     */
    public record Row(
            UUID employee,
            String name,
            String postKk,
            String postRu,
            String unitKk,
            String unitRu,
            String category,
            String way,
            boolean evaluated,
            boolean withoutPresence,
            String reasonKey,
            List<Object> args,
            Citation by,
            String evaluator,
            boolean lacksEvaluator) {}
}
