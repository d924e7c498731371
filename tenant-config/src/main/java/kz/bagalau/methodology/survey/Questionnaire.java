package kz.bagalau.methodology.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The questions about one servant (¶34, annexes 5 and 6) and what their answers may show (¶33, 35, annexes 7 and 8). Shown
 * is one mean a competence, of all answers, to one decimal, and at the ends of the scale only "so much or more" and "so
 * much or less"; from fewer respondents than the edition's least number nothing. There is no split by kind of respondent
 * and no number of the answers counted: together with the means they would tell what single people answered.
 *
 * @param competences as the form lists them; one without recorded questions is asked about by its name
 * @param scale the answers, from the lowest, in even steps
 * @param least how many respondents must have judged a whole competence before anything is shown of it
 * @param cannotJudge the answer beside the scale, where the edition has one
 * @param comments whether a respondent may write some words
 */
public record Questionnaire(
        List<Competence> competences,
        List<Answer> scale,
        int least,
        Optional<CannotJudge> cannotJudge,
        Optional<Comments> comments) {

    private static final int DECIMALS = 1;
    private static final BigDecimal STEPS_FROM_THE_END = BigDecimal.valueOf(2);

    public Questionnaire {
        competences = List.copyOf(competences);
        scale = List.copyOf(scale);
        if (scale.size() < 2 || scale.size() >= SurveyBallot.CANNOT_JUDGE || least < 2) {
            throw new IllegalArgumentException("A mean of these answers would be an answer.");
        }
    }

    /** Whether the means of a competence may be laid beside those of an earlier form: asked, answered and shown by the same rules. */
    public boolean asksLike(Questionnaire earlier, String competence) {
        return least == earlier.least
                && cannotJudge.map(CannotJudge::text).equals(earlier.cannotJudge.map(CannotJudge::text))
                && answers(scale).equals(answers(earlier.scale))
                && competences.stream()
                        .filter(each -> each.key().equals(competence))
                        .anyMatch(earlier.competences::contains);
    }

    private static List<?> answers(List<Answer> scale) {
        return scale.stream()
                .map(answer -> List.of(answer.text(), answer.points()))
                .toList();
    }

    /** What is shown of the comments of a circle: all of them, or nothing where too few wrote one. */
    public List<String> shownComments(List<String> written) {
        List<String> some = written.stream().filter(words -> !words.isEmpty()).toList();
        return comments.isPresent() && some.size() >= least ? some : List.of();
    }

    /** How many questions there are in all. */
    public int questions() {
        return competences.stream().mapToInt(Questionnaire::asked).sum();
    }

    /** Where in the ballot the questions of this competence begin, from 0. */
    public int start(int competence) {
        return competences.subList(0, competence).stream()
                .mapToInt(Questionnaire::asked)
                .sum();
    }

    /** How many questions are asked about the competence. */
    public static int asked(Competence competence) {
        return Math.max(1, competence.questions().size());
    }

    /** Whether the ballot answers the questions of this form and no others. */
    public boolean fits(SurveyBallot ballot) {
        return ballot.choices().size() == questions()
                && ballot.choices().stream().allMatch(choice -> choice == 0 || permits(choice));
    }

    /** Whether it is an answer to a question of this form. */
    public boolean permits(int choice) {
        return choice >= 1 && choice <= scale.size() || choice == SurveyBallot.CANNOT_JUDGE && cannotJudge.isPresent();
    }

    /** The same as the servant answers it about himself: he judges or leaves a question out. */
    public Questionnaire ofHimself() {
        return new Questionnaire(competences, scale, least, Optional.empty(), Optional.empty());
    }

    /** Refuses what no page of this form sends: answers to other questions, or none of the scale. */
    public void requireAnswers(Map<Integer, Integer> given) {
        given.forEach((place, choice) -> {
            if (place < 0 || place >= questions() || !permits(choice)) {
                throw new IllegalArgumentException("No such question or answer.");
            }
        });
    }

    /** What the servant thinks of himself (¶35, part 2): the mean of each competence that he has answered whole, by its key. */
    public Map<String, BigDecimal> self(SurveyBallot own) {
        if (!fits(own)) {
            throw new IllegalArgumentException("A ballot of another questionnaire.");
        }
        Map<String, BigDecimal> means = new LinkedHashMap<>();
        for (int competence = 0; competence < competences.size(); competence++) {
            int asked = asked(competences.get(competence));
            List<Integer> given = own.choices().subList(start(competence), start(competence) + asked);
            if (given.stream().allMatch(SurveyBallot::judges)) {
                means.put(competences.get(competence).key(), rounded(sum(given), asked));
            }
        }
        return means;
    }

    /** What is shown of these ballots, competence by competence; the servant's own answers are not among them (¶35). */
    public List<ShownMean> shown(List<SurveyBallot> ballots) {
        if (!ballots.stream().allMatch(this::fits)) {
            throw new IllegalArgumentException("A ballot of another questionnaire.");
        }
        return IntStream.range(0, competences.size())
                .mapToObj(competence -> shown(competence, ballots))
                .toList();
    }

    private ShownMean shown(int competence, List<SurveyBallot> ballots) {
        int from = start(competence);
        int asked = asked(competences.get(competence));
        List<Integer> given = new ArrayList<>();
        int whole = 0;
        for (SurveyBallot ballot : ballots) {
            List<Integer> own = ballot.choices().subList(from, from + asked).stream()
                    .filter(SurveyBallot::judges)
                    .toList();
            given.addAll(own);
            whole += own.size() == asked ? 1 : 0;
        }
        String key = competences.get(competence).key();
        return whole < least ? ShownMean.nothing(key) : mean(key, given, asked);
    }

    private ShownMean mean(String key, List<Integer> given, int asked) {
        BigDecimal mean = rounded(sum(given), given.size());
        int fewest = least * asked;
        BigDecimal low = rounded(end(0, 1, fewest), fewest);
        BigDecimal high = rounded(end(scale.size() - 1, -1, fewest), fewest);
        if (low.compareTo(high) >= 0) {
            return ShownMean.nothing(key);
        }
        if (mean.compareTo(high) >= 0) {
            return new ShownMean(key, ShownMean.Bound.OR_MORE, Optional.of(high));
        }
        if (mean.compareTo(low) <= 0) {
            return new ShownMean(key, ShownMean.Bound.OR_LESS, Optional.of(low));
        }
        return new ShownMean(key, ShownMean.Bound.ABOUT, Optional.of(mean));
    }

    /** The sum of the fewest answers that may be shown, two steps of the scale away from all of them being at its end. */
    private BigDecimal end(int end, int inwards, int fewest) {
        BigDecimal step = points(end + inwards).subtract(points(end));
        return points(end).multiply(BigDecimal.valueOf(fewest)).add(step.multiply(STEPS_FROM_THE_END));
    }

    private BigDecimal sum(List<Integer> given) {
        return given.stream().map(choice -> points(choice - 1)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal points(int answer) {
        return BigDecimal.valueOf(scale.get(answer).points());
    }

    private static BigDecimal rounded(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }
}
