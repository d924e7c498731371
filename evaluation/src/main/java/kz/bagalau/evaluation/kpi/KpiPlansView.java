package kz.bagalau.evaluation.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.PlanVerdict;

/**
 * The plans of one assessed period that the caller may see.
 *
 * @param period the assessed period (R12)
 * @param evaluated the evaluated period the question named
 * @param by the paragraph on plans
 * @param rows everybody evaluated by indicators whom the caller may see, in the order of the Kazakh alphabet
 * @param planning the planning unit; for HR, who may say which it is
 */
public record KpiPlansView(
        Period period, Period evaluated, LawText method, Citation by, List<Row> rows, Optional<PlanningView> planning) {

    public KpiPlansView {
        rows = List.copyOf(rows);
    }

    /** How many of those who need a plan have none yet. */
    public long unplanned() {
        return rows.stream()
                .filter(row -> row.plan().isEmpty() && row.verdict().planned())
                .count();
    }

    /**
     * One servant.
     *
     * @param plan the latest version of his plan
     * @param due the last day of what comes next on its way, if it has one
     * @param mayBegin whether the caller may begin his plan
     */
    public record Row(
            UUID employee,
            String fullName,
            LawText post,
            LawText unit,
            PlanVerdict verdict,
            Optional<String> evaluator,
            Optional<UUID> plan,
            Optional<KpiPlan.State> state,
            int number,
            Optional<LocalDate> due,
            Optional<Integer> daysLeft,
            boolean mayBegin) {}

    /** The council's planning unit and the units to choose from. */
    public record PlanningView(Citation by, Optional<UUID> unit, List<UnitView> units) {}

    /** A unit. */
    public record UnitView(UUID id, LawText name) {}
}
