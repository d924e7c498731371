package kz.bagalau.evaluation.calibration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.calibration.Panel;
import kz.bagalau.methodology.calibration.Vote;

/** Why something about a disagreement or its session is refused. */
public sealed interface CalibrationRefusal extends Refusal {

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** A refusal that a paragraph asks for. */
    sealed interface ByParagraph extends CalibrationRefusal {

        /** The paragraph that says no. */
        Citation by();

        @Override
        default Optional<Citation> citation() {
            return Optional.of(by());
        }
    }

    /** There is no such case for this person; whether it exists for another is not said (20). */
    record NoSuchCase() implements CalibrationRefusal {
        @Override
        public Optional<Citation> citation() {
            return Optional.empty();
        }
    }

    /** What somebody typed as a mark is none. */
    record NotAMark(String typed) implements CalibrationRefusal {
        @Override
        public Optional<Citation> citation() {
            return Optional.empty();
        }

        @Override
        public List<Object> arguments() {
            return List.of(typed);
        }
    }

    /** The days of the request run from the acquaintance, and the servant has not opened his result (11, 12). */
    record RequestBeforeAcquaintance(Citation by) implements ByParagraph {}

    /** The days of the request are over (12). */
    record RequestTermOver(Citation by, LocalDate lastDay) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(lastDay);
        }
    }

    /** A request on this result stands already (12). */
    record RequestStands(Citation by) implements ByParagraph {}

    /** The request says in free form what the servant disagrees with (12). */
    record StatementMissing(Citation by) implements ByParagraph {}

    /** The step does not follow the state in which the case is. */
    record StepNotNow(Citation by, CaseState state) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(state);
        }
    }

    /** The step is another person's (38-41). */
    record StepOfAnother(Citation by) implements ByParagraph {}

    /** Nobody conducts the session on his own case or on a mark that he gave himself. */
    record OwnCase(Citation by) implements ByParagraph {}

    /** This person may not sit: by the panel of the edition, or because the case is his own (38, 41). */
    record MemberConcerned(Citation by, String name, Panel.Excluded ground) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(name, ground);
        }
    }

    /** A session has members, and these have none the portal knows (38). */
    record MembersMissing(Citation by) implements ByParagraph {}

    /** One of the members presides. */
    record ChairMissing(Citation by) implements ByParagraph {}

    /** The session is held within its term (39). */
    record SessionDayImpossible(Citation by, LocalDate from, LocalDate until) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(from, until);
        }
    }

    /** The days of the decision are over: it is taken all the same, with the reason of the lateness (38). */
    record ConveningReasonMissing(Citation by, LocalDate due) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(due);
        }
    }

    /** Too few members are present to decide (41). */
    record QuorumMissing(Citation by, int present, int members) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(present, members);
        }
    }

    /** Only members who were present when the session was opened argue, vote and sign (41). */
    record NotPresentMember(Citation by) implements ByParagraph {}

    /** The evaluator describes the work and argues his mark first (41). */
    record DescriptionMissing(Citation by) implements ByParagraph {}

    /** An argument has words (41). */
    record ArgumentMissing(Citation by) implements ByParagraph {}

    /** A corrected mark lies in the range of marks of the edition. */
    record CorrectionOutOfRange(Citation by, BigDecimal from, BigDecimal to) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(from, to);
        }
    }

    /** The proposed mark is the mark as it stands. */
    record CorrectionChangesNothing(Citation by, BigDecimal mark) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(mark);
        }
    }

    /** The edition knows no correction in this direction (41). */
    record DirectionNotAllowed(Citation by, Vote.Correction direction) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(direction);
        }
    }

    /** Put to the vote is what a member proposed (41). */
    record MarkNotProposed(Citation by, BigDecimal mark) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(mark);
        }
    }

    /** The same correction was voted on and not adopted (41). */
    record MarkVotedAlready(Citation by, BigDecimal mark) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(mark);
        }
    }

    /** A correction is adopted: it goes into the minutes, and nothing else is voted on (41). */
    record CorrectionAdopted(Citation by, BigDecimal mark) implements ByParagraph {
        @Override
        public List<Object> arguments() {
            return List.of(mark);
        }
    }

    /** The member has voted; one member has one vote, and the first one stands (41). */
    record VotedAlready(Citation by) implements ByParagraph {}

    /** Only the chair decides when the votes are equal (41). */
    record NotTheChair(Citation by) implements ByParagraph {}

    /** What members proposed is voted on before the session ends (41). */
    record ProposalsNotVoted(Citation by, List<BigDecimal> marks) implements ByParagraph {
        public ProposalsNotVoted {
            marks = List.copyOf(marks);
        }

        @Override
        public List<Object> arguments() {
            return List.of(marks);
        }
    }

    /** That a member declined to sign is recorded with his reason (41, R57). */
    record DeclineReasonMissing(Citation by) implements ByParagraph {}

    /** Minutes that nobody signs are none: one member at least signs them (41, R57). */
    record NobodySigned(Citation by) implements ByParagraph {}

    /** The decision of the session is written with its ground (41). */
    record GroundMissing(Citation by) implements ByParagraph {}
}
