package kz.bagalau.evaluation.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a meeting is not recorded or not confirmed (paragraph 42). */
public sealed interface MeetingRefusal extends Refusal {

    /** The paragraph that asks for it. */
    Citation by();

    @Override
    default Optional<Citation> citation() {
        return Optional.of(by());
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** There is no such meeting for this person. */
    record NoSuchMeeting(Citation by) implements MeetingRefusal {}

    /** Only the evaluator of this result gives feedback on it. */
    record NotItsEvaluator(Citation by) implements MeetingRefusal {}

    /** The servant has to know the result before it is talked about. */
    record NothingToTalkAbout(Citation by) implements MeetingRefusal {}

    /** The edition knows one meeting, and it was held. */
    record OneMeetingOnly(Citation by) implements MeetingRefusal {}

    /** One meeting covers every topic of the edition; of several each covers one at least. */
    record TopicsMissing(Citation by) implements MeetingRefusal {}

    /** The day lies outside of these. */
    record MeetingDayImpossible(Citation by, LocalDate from, LocalDate until) implements MeetingRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(from, until);
        }
    }

    /** It was confirmed before. */
    record ConfirmedAlready(Citation by) implements MeetingRefusal {}
}
