package kz.bagalau.evaluation.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;

/** Why a step of the quarter is refused: the schedule goes one road (paragraph 10), and the sheets follow it. */
public sealed interface CycleRefusal extends Refusal {

    /** The paragraph that says no. */
    Citation by();

    @Override
    default Optional<Citation> citation() {
        return Optional.of(by());
    }

    /** There is no schedule of the period yet. */
    record ScheduleNotBuilt(Citation by, Period period) implements CycleRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** Only a draft can be put before the official. */
    record ScheduleNotDraft(Citation by, Period period) implements CycleRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** Only a submitted schedule can be approved or returned. */
    record ScheduleNotSubmitted(Citation by, Period period) implements CycleRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** The sheets of a period are opened, and its notices sent, by an approved schedule only. */
    record ScheduleNotApproved(Citation by, Period period) implements CycleRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** What the official has approved is not built anew. */
    record ScheduleAlreadyApproved(Citation by, Period period) implements CycleRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** A schedule is returned with a reason, so that HR can mend it. */
    record ReturnReasonMissing(Citation by) implements CycleRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** Who submitted the schedule does not decide on it: the paragraph names two offices (reading R31). */
    record OwnSubmission(Citation by) implements CycleRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** The evaluation follows the period: before its last day has passed there is nothing to evaluate. */
    record PeriodNotOver(Citation by, Period period, LocalDate lastDay) implements CycleRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(period, lastDay);
        }
    }

    /** These people have no evaluator whom the edition names, so their sheets can go to nobody. */
    record EvaluatorMissing(Citation by, List<String> people) implements CycleRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", people));
        }
    }
}
