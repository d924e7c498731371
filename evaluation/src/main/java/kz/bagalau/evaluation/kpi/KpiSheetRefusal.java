package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;

/** Why something on a sheet of indicators is refused. */
public sealed interface KpiSheetRefusal extends Refusal {

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** A refusal that a paragraph asks for. */
    sealed interface ByParagraph extends KpiSheetRefusal {

        /** The paragraph that says no. */
        Citation by();

        @Override
        default Optional<Citation> citation() {
            return Optional.of(by());
        }
    }

    /** A refusal that names indicators. */
    interface OfIndicators<R extends KpiSheetRefusal> {
        R of(Citation by, List<String> indicators);
    }

    /** No approved plan stands for the person in the period, so there is nothing to prepare (22). */
    record NoStandingPlan(Citation by, String name, Period period) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(name, period);
        }
    }

    /** Values are computed for a period that has begun. */
    record PeriodNotBegun(Citation by, Period period) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** The plan asks nothing of this period, so it gives no mark. */
    record NothingPlanned(Citation by, Period period) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** The person is not evaluated by indicators in the period: another method, or not at all (5, 21). */
    record NotByIndicators(Citation by, String name, Period period) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(name, period);
        }
    }

    /** All values go in one act, and these have none yet (22). */
    record ActualsMissing(Citation by, List<String> indicators) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(String.join("; ", indicators));
        }
    }

    /** A value is sent with the document by which it is known, and these name none. */
    record SourcesMissing(Citation by, List<String> indicators) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(String.join("; ", indicators));
        }
    }

    /** The values were sent to the evaluator and stand; HR may take them back with a reason (reading R43). */
    record ActualsStand(Citation by) implements ByParagraph {}

    /** HR has not sent the actual values yet; without them no percentage permits a mark (22, 27). */
    record ActualsNotSent(Citation by) implements ByParagraph {}

    /** Values are taken back with the reason. */
    record RecallReasonMissing(Citation by) implements ByParagraph {}

    /** The council has a unit that co-ordinates strategic planning, and it has not agreed these values (22). */
    record PlanningAgreementMissing(Citation by) implements ByParagraph {}

    /** The values are agreed by those who work in the planning unit, and by nobody about himself (22). */
    record NotPlanningUnit(Citation by) implements ByParagraph {}

    /** The sheet goes to the evaluator when the period is opened, and not before (27). */
    record NotOpened(Citation by, Period period) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** A note without words. */
    record NoteEmpty(Citation by) implements ByParagraph {}

    /** The indicator has no mark in this period: nothing was planned for it. */
    record NotMarkedThisPeriod(Citation by, String indicator) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(indicator);
        }
    }

    /** The servant is evaluated after his return to work, and he is away until this day (5). */
    record NotBackYet(Citation by, LocalDate until) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(until);
        }
    }

    /** The final mark is the sum of all marks divided by their number, and these have none yet (annex 2). */
    record KpiMarksMissing(Citation by, List<String> indicators) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(String.join("; ", indicators));
        }
    }

    /** Another window changed the same value first; what was typed here stays with the one who typed it. */
    record ActualChangedMeanwhile(Optional<BigDecimal> now, String source) implements KpiSheetRefusal {
        @Override
        public Optional<Citation> citation() {
            return Optional.empty();
        }

        @Override
        public List<Object> arguments() {
            return List.of(now.<Object>map(BigDecimal::toPlainString).orElse(""), source);
        }
    }
}
