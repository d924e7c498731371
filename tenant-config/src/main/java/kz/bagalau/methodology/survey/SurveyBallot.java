package kz.bagalau.methodology.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one respondent answered, question by question in the order of the form. It is all that is kept of a respondent: no
 * name, no kind of respondent, no time, no number.
 *
 * @param choices which answer of the scale was chosen, from 1; 0 where the respondent gave none, {@link #CANNOT_JUDGE} where
 *     he cannot judge
 */
public record SurveyBallot(List<Integer> choices) {

    /** The last sign there is, so no answer of a scale. */
    public static final int CANNOT_JUDGE = Character.MAX_RADIX - 1;

    private static final int NONE = 0;

    public SurveyBallot {
        choices = List.copyOf(choices);
        if (choices.stream().anyMatch(choice -> choice < NONE || choice > CANNOT_JUDGE)) {
            throw new IllegalArgumentException("Not answers of a scale.");
        }
    }

    /** A ballot on which nothing is answered yet. */
    public static SurveyBallot blank(int questions) {
        return new SurveyBallot(Collections.nCopies(questions, NONE));
    }

    /** The ballot as {@link #written} gave it. */
    public static SurveyBallot read(String written) {
        return new SurveyBallot(written.chars()
                .map(sign -> Character.digit(sign, Character.MAX_RADIX))
                .boxed()
                .toList());
    }

    /** The same with these answers beside those that it has. */
    public SurveyBallot with(Map<Integer, Integer> given) {
        List<Integer> changed = new ArrayList<>(choices);
        given.forEach(changed::set);
        return new SurveyBallot(changed);
    }

    /** One sign a question, so that a half-answered ballot is as long as a whole one. */
    public String written() {
        return choices.stream()
                .map(choice -> String.valueOf(Character.forDigit(choice, Character.MAX_RADIX)))
                .collect(Collectors.joining());
    }

    /** Whether such a choice is an answer of the scale. */
    static boolean judges(int choice) {
        return choice != NONE && choice != CANNOT_JUDGE;
    }

    /** How many questions have an answer, be it that he cannot judge. */
    public int answered() {
        return (int) choices.stream().filter(choice -> choice != NONE).count();
    }
}
