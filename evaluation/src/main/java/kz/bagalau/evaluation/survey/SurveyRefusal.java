package kz.bagalau.evaluation.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;

/** Why a survey is not prepared, changed, launched or declined (paragraphs 33, 35). */
public sealed interface SurveyRefusal extends Refusal {

    /** The paragraph by which it is refused. */
    Citation by();

    @Override
    default Optional<Citation> citation() {
        return Optional.of(by());
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** The edition of the period has no such method. */
    record NoSurvey(Citation by, Period period) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** The period has not begun. */
    record SurveyTooEarly(Citation by, LocalDate firstDay) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(firstDay);
        }
    }

    /** The round of the period is prepared already: it is held once (paragraph 33). */
    record SurveyOnce(Citation by, Period period) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** Nobody is evaluated by the method in the period. */
    record NobodySurveyed(Citation by, Period period) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(period);
        }
    }

    /** The circles and the anonymity stand from the launch on. */
    record CirclesStand(Citation by) implements SurveyRefusal {}

    /** HR says why it takes somebody out. */
    record ReplacementReasonMissing(Citation by) implements SurveyRefusal {}

    /** HR says why everything is drawn once more. */
    record DrawReasonMissing(Citation by) implements SurveyRefusal {}

    /** There is nobody left who could be asked about the servant. */
    record NobodyToStandIn(Citation by) implements SurveyRefusal {}

    /** The last day for an answer comes after today. */
    record AnswersDayImpossible(Citation by, LocalDate today) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(today);
        }
    }

    /** No circle could be formed, so there is nobody to ask. */
    record NobodyToAsk(Citation by, int min) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(min);
        }
    }

    /** Somebody who was drawn has left since: HR replaces him first. */
    record DrawnHaveLeft(Citation by, List<String> names) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", names));
        }
    }

    /** Somebody has come to a post about which the edition has no questions: HR has everything drawn once more. */
    record SurveyedNoMore(Citation by, List<String> names) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(String.join(", ", names));
        }
    }

    /** This person is not asked, or not any more. */
    record NotAsked(Citation by) implements SurveyRefusal {}

    /** A decline has its reason. */
    record DeclineWithoutReason(Citation by) implements SurveyRefusal {}

    /** What was sent is in the box: nobody can take it out again, its author neither. */
    record AnswersSent(Citation by) implements SurveyRefusal {}

    /** The edition lets nobody be evaluated on paper. */
    record PaperNotProvided(Citation by) implements SurveyRefusal {}

    /** HR says why a circle answers on paper. */
    record PaperReasonMissing(Citation by) implements SurveyRefusal {}

    /** Everybody of HR belongs to the circle, so that nobody could enter its sheets. */
    record NobodyToEnterSheets(Citation by) implements SurveyRefusal {}

    /** The circle answers on paper: no answer is taken in the portal. */
    record AnsweredOnPaper(Citation by) implements SurveyRefusal {}

    /** He who is evaluated or asked does not enter the sheets of his circle: he would read the others' answers. */
    record SheetsOfOwnCircle(Citation by) implements SurveyRefusal {}

    /** Sheets are entered once answers are awaited no more. */
    record SheetsTooEarly(Citation by, LocalDate until) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(until);
        }
    }

    /** The last day for the sheets is over. */
    record SheetsTooLate(Citation by) implements SurveyRefusal {}

    /** The sheets of the circle have been entered: once for all. */
    record SheetsStand(Citation by) implements SurveyRefusal {}

    /** Fewer sheets than may be shown, or more than people were asked. */
    record SheetCountUnfit(Citation by, int min, int asked) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(min, asked);
        }
    }

    /** On one of the sheets nothing is answered: it is no answer. */
    record SheetBlank(Citation by, int number) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(number);
        }
    }

    /** Some questions have no answer yet. */
    record AnswersMissing(Citation by, int missing) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(missing);
        }
    }

    /** The comment has more characters than the edition leaves room for. */
    record CommentTooLong(Citation by, int longest) implements SurveyRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }
}
