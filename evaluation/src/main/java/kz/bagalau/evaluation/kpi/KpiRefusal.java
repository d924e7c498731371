package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;

/** Why something about indicators is refused. */
public sealed interface KpiRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** A refusal that a paragraph asks for. */
    sealed interface ByParagraph extends KpiRefusal {

        /** The paragraph that says no. */
        Citation by();

        @Override
        default Optional<Citation> citation() {
            return Optional.of(by());
        }
    }

    /** There is no such plan, or the caller may not see it: both answer alike. */
    record NoSuchPlan() implements KpiRefusal {}

    /** The plan has no such indicator. */
    record NoSuchIndicator() implements KpiRefusal {}

    /** The edition of the period evaluates nobody by indicators. */
    record KpiNotInForce(Period period) implements KpiRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** No indicators are set for this person in this period: another method, or too little time left (¶22). */
    record NotPlanned(Citation by, String name) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** Nobody whom the edition names can set this person's indicators. */
    record NobodySets(Citation by, String name) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** The person has a plan of this period already. */
    record PlanBegun(Citation by, Period period) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** The step belongs to somebody else. */
    record NotYourStep(Citation by) implements ByParagraph {}

    /** The plan is not where this step begins. */
    record PlanElsewhere(Citation by, KpiPlan.State state) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(state);
        }
    }

    /** So many indicators are not permitted (¶23). */
    record TooFewOrMany(Citation by, int number, int min, int max) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(number, min, max);
        }
    }

    /** What an indicator must have before the plan is set; {@code place} is the words' key of the field. */
    record IndicatorIncomplete(Citation by, int number, KpiField field) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(number, field);
        }
    }

    /** The term of the step is over: it is taken with the reason only. */
    record StepLate(Citation by, LocalDate due) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(due);
        }
    }

    /** A plan is returned with a reason. */
    record ReturnWithoutReason(Citation by) implements ByParagraph {}

    /** The ground of a change is not one the edition names (¶25). */
    record GroundNotNamed(Citation by) implements ByParagraph {}

    /** A change names the document that changed functions or structure, with its number and date (¶25). */
    record ChangeWithoutDocument(Citation by) implements ByParagraph {}

    /** The change would hold in a period that the plan does not have. */
    record ChangeOutside(Citation by, Period period) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** Somebody else changed the same field first; what stands now and what was typed. */
    record FieldChangedMeanwhile(String stands, String typed) implements KpiRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(stands, typed);
        }
    }

    /** Several fields were written at once, and these are not taken, each for its reason; so none was written. */
    record FieldsRefused(List<TypedField.RefusedField> fields) implements KpiRefusal {

        public FieldsRefused {
            fields = List.copyOf(fields);
        }

        @Override
        public List<Object> arguments() {
            return List.of(fields.size());
        }
    }

    /** Not a number as people write one. */
    record NotANumber(String typed) implements KpiRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }

    /** A value below zero. */
    record NegativeValue(String typed) implements KpiRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }

    /** A value beyond what a plan may hold. */
    record ValueTooLarge(String typed, BigDecimal limit) implements KpiRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(typed, limit);
        }
    }

    /** More decimals than are kept: rounding is the law's, never the field's. */
    record TooManyDecimals(String typed, int most) implements KpiRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(typed, most);
        }
    }

    /** Not a day as people write one. */
    record NotADay(String typed) implements KpiRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }

    /** A text longer than the field. */
    record TextTooLong(int length, int most) implements KpiRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(length, most);
        }
    }

    /** The text holds signs that are not seen: marks of direction, control signs. */
    record TextHidesSigns() implements KpiRefusal {}

    /** The choice is none of those the field has. */
    record NoSuchChoice(String typed) implements KpiRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }

    /** The planning unit is one of the council's units, or none. */
    record NoSuchUnit() implements KpiRefusal {}
}
