package kz.bagalau.evaluation.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a year is not formed or not shown, or a decision on it not taken. */
public sealed interface YearRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** There is no such yearly mark for this person. */
    record NoSuchYear() implements YearRefusal {}

    /** The year is not over: its quarters are not all there yet (paragraph 4). */
    record YearNotOver(LocalDate lastDay) implements YearRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(lastDay);
        }
    }

    /** Nobody was evaluated in that year. */
    record NobodyEvaluated(int year) implements YearRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(Integer.toString(year));
        }
    }

    /** There is no such case for this person. */
    record NoSuchConsequence() implements YearRefusal {}

    /** It has been decided already, or the ground for it fell away. */
    record NothingToDecide() implements YearRefusal {}

    /** The ground does not allow this decision (paragraph 8; Decree 152, paragraph 36). */
    record MeasureNotAllowed() implements YearRefusal {}

    /** A decision has the number and the day of its document, not in the future, and its reason. */
    record DecisionIncomplete() implements YearRefusal {}

    /** The servant may still disagree (paragraph 12, R53). */
    record DisagreementStillOpen() implements YearRefusal {}
}
