package kz.bagalau.methodology.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An attacker who knows everything that is shown, the questionnaire, who was asked, who answered and which questions each
 * left out or could not judge writes down every set of answers that agrees with it, and looks whether an answer is the same
 * in all of them (¶33, 35). The same attacker must succeed against rules that leak, else his failure would prove nothing.
 */
class SurveyAnonymityTest {

    private static final Path PAGE = Path.of("../docs/survey-anonymity.md");
    private static final String MARK = "<!-- measured; SurveyAnonymityTest says what it must be -->\n";
    private static final Citation BY = Citation.of("33");
    private static final int LEAST = 3;
    private static final int MOST = 7;
    private static final int ASKED = 3;
    private static final int TOP = 5;
    private static final Questionnaire OF_THE_ANNEXES = questionnaire(TOP, ASKED);
    private static final Map<Integer, Map<Integer, ShownMean>> BY_SUM = IntStream.rangeClosed(LEAST, MOST)
            .boxed()
            .collect(Collectors.toMap(respondents -> respondents, SurveyAnonymityTest::shownBySum));

    // ------------------------------------------------------------------ every single set of answers

    @ParameterizedTest(name = "{0} respondents, {1} questions, {2} answers to choose from: no answer is told, par. 33")
    @CsvSource({
        "3, 1, 5",
        "4, 1, 5",
        "5, 1, 5",
        "6, 1, 5",
        "7, 1, 5",
        "3, 2, 5",
        "4, 2, 5",
        "3, 1, 2",
        "7, 1, 2",
        "5, 2, 2",
        "3, 1, 3",
        "6, 1, 3",
        "3, 2, 3",
        "5, 2, 3",
        "3, 1, 10",
        "5, 1, 10"
    })
    void no_answer_is_the_same_in_every_set_of_answers_that_agrees_with_what_is_shown(
            int respondents, int questions, int top) {
        Questionnaire asked = questionnaire(top, questions);

        int fewest = fewestLeft(respondents * questions, 1, top, answers -> asked.shown(ballots(answers, questions)));

        assertThat(fewest).isGreaterThanOrEqualTo(Math.min(top, 2));
    }

    @ParameterizedTest(name = "{0} respondents, who may leave out any of {1} questions")
    @CsvSource({"3, 1", "4, 1", "5, 1", "6, 1", "3, 2"})
    void nor_is_it_told_to_him_who_knows_which_questions_each_left_out(int respondents, int questions) {
        Questionnaire asked = questionnaire(TOP, questions);

        int fewest = fewestLeft(
                respondents * questions,
                0,
                TOP,
                answers -> List.of(
                        asked.shown(ballots(answers, questions)),
                        Arrays.stream(answers).mapToObj(answer -> answer == 0).toList()));

        assertThat(fewest).as("of the answers that were given").isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest(name = "{0} respondents")
    @CsvSource({"3", "4", "5", "6"})
    void nor_does_anybody_learn_from_what_is_shown_who_left_a_question_out(int respondents) {
        Questionnaire asked = questionnaire(TOP, 1);
        Map<Object, List<Set<Integer>>> left = left(respondents, 0, TOP, answers -> asked.shown(ballots(answers, 1)));

        assertThat(left.values()).allSatisfy(views -> assertThat(views).allSatisfy(values -> {
            assertThat(values).as("it may have been given").anyMatch(value -> value > 0);
            assertThat(values.size()).isGreaterThan(1);
        }));
    }

    @Test
    void whoever_gave_which_answer_the_same_is_shown() {
        Questionnaire asked = OF_THE_ANNEXES;
        List<SurveyBallot> ballots = Stream.of("135", "555", "240", "111", "352")
                .map(SurveyBallot::read)
                .toList();

        assertThat(permutations(ballots)).hasSize(120).allSatisfy(order -> assertThat(asked.shown(order))
                .isEqualTo(asked.shown(ballots)));
    }

    // ------------------------------------------------------------------ where one may say that he cannot judge

    @ParameterizedTest(name = "{0} respondents, each of whom may say of any of {1} questions that he cannot judge")
    @CsvSource({"3, 1", "4, 1", "5, 1", "6, 1", "7, 1", "3, 2"})
    void no_answer_is_told_to_him_who_knows_who_could_not_judge(int respondents, int questions) {
        Questionnaire asked = orCannotJudge(questions);

        assertThat(fewestGiven(respondents, questions, asked::shown)).isGreaterThanOrEqualTo(3);
        assertThat(fewestGiven(respondents, questions, SurveyAnonymityTest::shownFromThoseWhoSent))
                .as("a least number of those who sent an answer is caught")
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} respondents")
    @CsvSource({"3", "4", "5", "6", "7"})
    void nobody_learns_of_anybody_that_he_could_not_judge(int respondents) {
        Questionnaire asked = orCannotJudge(1);
        Function<List<SurveyBallot>, Object> withTheirNumber =
                ballots -> List.of(asked.shown(ballots), judges(ballots).count());

        assertThat(toldThatHeCannot(respondents, 0, asked::shown)).isFalse();
        assertThat(toldThatHeCannot(respondents, 1, asked::shown)).isFalse();
        assertThat(toldThatHeCannot(respondents, 0, withTheirNumber))
                .as("a number of those who judged is caught")
                .isTrue();
        assertThat(toldThatHeCannot(respondents, 1, withTheirNumber))
                .as("it also tells a respondent that all the others could not")
                .isTrue();
    }

    @ParameterizedTest(name = "{0} respondents")
    @CsvSource({"3", "4", "5", "6", "7"})
    void whoever_knows_his_own_answer_can_tell_all_of_the_others_only_at_the_ends_of_the_scale(int respondents) {
        List<Integer> lowest = Collections.nCopies(respondents - 1, 1);
        List<Integer> highest = Collections.nCopies(respondents - 1, TOP);

        assertThat(toldInFull(respondents, orCannotJudge(1)::shown)).isSubsetOf(List.of(lowest, highest));
        assertThat(toldInFull(respondents, SurveyAnonymityTest::shownFromThoseWhoSent))
                .as("a least number of those who sent an answer is caught")
                .anySatisfy(others -> assertThat(others).isNotIn(lowest, highest));
    }

    @ParameterizedTest(name = "{0} answers to the three questions of a competence that some judged in part")
    @MethodSource("answersOfTheForm")
    void nor_does_an_answer_to_a_part_of_a_competence_tell_another(int given) {
        Map<ShownMean, Set<Integer>> sums = new HashMap<>();
        for (int sum = given; sum <= given * TOP; sum++) {
            sums.computeIfAbsent(
                            orCannotJudge(ASKED)
                                    .shown(partly(withSum(sum, given)))
                                    .get(0),
                            seen -> new TreeSet<>())
                    .add(sum);
        }

        assertThat(sums.values())
                .allSatisfy(agreeing -> assertThat(left(agreeing, given).size()).isGreaterThanOrEqualTo(3));
    }

    static IntStream answersOfTheForm() {
        return IntStream.rangeClosed(LEAST * ASKED, MOST * ASKED);
    }

    @Test
    void who_cannot_judge_counts_for_nothing() {
        List<SurveyBallot> whole =
                Stream.of("135", "555", "242").map(SurveyBallot::read).toList();
        SurveyBallot cannot = SurveyBallot.read("zzz");
        Questionnaire asked = orCannotJudge(ASKED);

        assertThat(asked.shown(joined(whole, cannot)))
                .isEqualTo(asked.shown(whole))
                .isEqualTo(OF_THE_ANNEXES.shown(whole));
        assertThat(asked.shown(joined(whole, SurveyBallot.read("5zz"))).get(0).value())
                .as("what he judged counts: 37 points of ten answers instead of 32 of nine")
                .contains(new BigDecimal("3.7"));
        assertThat(asked.shown(joined(whole.subList(0, 2), SurveyBallot.read("24z"), cannot)))
                .as("two who judged it whole of four who answered")
                .containsExactly(ShownMean.nothing("results"));
    }

    private static int fewestGiven(int respondents, int questions, Function<List<SurveyBallot>, Object> shown) {
        return fewestLeft(
                respondents * questions,
                0,
                TOP,
                answers -> List.of(
                        shown.apply(orCannot(answers, questions)),
                        Arrays.stream(answers).mapToObj(answer -> answer == 0).toList()));
    }

    /** Whether so many who know their own answers to one question are told of somebody else that he could not judge. */
    private static boolean toldThatHeCannot(int respondents, int together, Function<List<SurveyBallot>, Object> shown) {
        return left(respondents, 0, TOP, answers -> seen(answers, together, shown)).values().stream()
                .anyMatch(values -> values.subList(together, respondents).contains(Set.of(0)));
    }

    /** The answers of the others that one who knows his own is told, all of them. */
    private static List<List<Integer>> toldInFull(int respondents, Function<List<SurveyBallot>, Object> shown) {
        return left(respondents, 0, TOP, answers -> seen(answers, 1, shown)).values().stream()
                .map(values -> values.subList(1, respondents))
                .filter(others -> others.stream().allMatch(values -> values.size() == 1))
                .map(others ->
                        others.stream().map(values -> values.iterator().next()).toList())
                .toList();
    }

    private static Object seen(int[] answers, int together, Function<List<SurveyBallot>, Object> shown) {
        return List.of(
                shown.apply(orCannot(answers, 1)),
                Arrays.stream(answers, 0, together).boxed().toList());
    }

    /** As a product would show it that asks how many sent an answer, not how many judged. */
    private static Object shownFromThoseWhoSent(List<SurveyBallot> ballots) {
        List<Integer> given = judges(ballots).boxed().toList();
        return given.isEmpty()
                ? ShownMean.nothing("results")
                : BigDecimal.valueOf(sum(given))
                        .divide(BigDecimal.valueOf(given.size()), 1, RoundingMode.HALF_UP)
                        .max(new BigDecimal("1.2"))
                        .min(new BigDecimal("4.8"));
    }

    private static IntStream judges(List<SurveyBallot> ballots) {
        return ballots.stream()
                .flatMapToInt(ballot -> ballot.choices().stream().mapToInt(choice -> choice))
                .filter(SurveyBallot::judges);
    }

    /** The same answers as ballots, where 0 stands for one who cannot judge. */
    private static List<SurveyBallot> orCannot(int[] answers, int questions) {
        return ballots(
                Arrays.stream(answers)
                        .map(answer -> answer == 0 ? SurveyBallot.CANNOT_JUDGE : answer)
                        .toArray(),
                questions);
    }

    /** So many answers, of which the last respondent gave what is left over: he could not judge the rest. */
    private static List<SurveyBallot> partly(int[] given) {
        int[] answers = Arrays.copyOf(given, (given.length + ASKED - 1) / ASKED * ASKED);
        return orCannot(answers, ASKED);
    }

    private static List<SurveyBallot> joined(List<SurveyBallot> ballots, SurveyBallot... more) {
        return Stream.concat(ballots.stream(), Stream.of(more)).toList();
    }

    private static Questionnaire orCannotJudge(int questions) {
        Questionnaire asked = questionnaire(TOP, questions);
        return new Questionnaire(
                asked.competences(),
                asked.scale(),
                asked.least(),
                Optional.of(new CannotJudge(BY, LawText.kk("бағалай алмаймын"))),
                Optional.empty());
    }

    // ------------------------------------------------------------------ the form of the annexes, by sums

    @Test
    void on_the_forms_of_the_law_an_outsider_is_left_three_values_for_every_answer_in_every_composition_35() {
        assertThat(compositions()).hasSize(55).allSatisfy(kinds -> assertThat(
                        fewestLeftByKind(kinds, SurveyAnonymityTest::one))
                .as("circle %s", kinds)
                .isGreaterThanOrEqualTo(3));
    }

    @Test
    void a_mean_for_each_kind_of_respondent_tells_what_the_direct_head_answered() {
        assertThat(compositions().filter(kinds -> fewestLeftByKind(kinds, SurveyAnonymityTest::eachKind) == 1))
                .as("every circle in which somebody is the only one of his kind is caught")
                .containsAll(compositions().filter(kinds -> kinds.contains(1)).toList());
    }

    @Test
    void even_groups_of_three_tell_what_each_answered_when_the_mean_of_all_stands_beside_them() {
        List<Integer> twoGroups = List.of(3, 3);

        assertThat(fewestLeftByKind(twoGroups, SurveyAnonymityTest::eachKind)).isEqualTo(3);
        assertThat(fewestLeftByKind(twoGroups, (kinds, sums) -> List.of(one(kinds, sums), eachKind(kinds, sums))))
                .isEqualTo(1);
    }

    @Test
    void a_mean_without_ends_tells_that_everybody_gave_the_highest_answer() {
        assertThat(fewestLeftByKind(List.of(5), (kinds, sums) -> plainMean(sums.get(0), 5)))
                .isEqualTo(1);
    }

    @Test
    void a_mean_of_two_and_another_after_one_more_answer_tell_that_answer() {
        assertThat(fewestLeftByKind(
                        List.of(3, 1), (kinds, sums) -> List.of(plainMean(sums.get(0), 3), plainMean(sum(sums), 4))))
                .isEqualTo(1);
    }

    // ------------------------------------------------------------------ who knows his own answers

    @Test
    void what_is_left_to_one_who_knows_his_own_answers_is_what_the_page_says() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page.substring(page.indexOf(MARK))).isEqualTo(MARK + table());
    }

    private static String table() {
        StringBuilder page = new StringBuilder(
                """

                | Judged | Sums behind one shown mean, at most | Values left for an answer: to an outsider \
                | to one insider | to two together | Sets of the others' answers that one insider can tell in full, of so many |
                |--:|--:|--:|--:|--:|--:|
                """);
        for (int respondents = LEAST; respondents <= MOST; respondents++) {
            Insider one = insider(respondents, 1);
            Insider two = insider(respondents, 2);
            page.append("| %d | %d | %d | %d | %d | %s of %s |%n"
                    .formatted(
                            respondents,
                            widest(respondents),
                            insider(respondents, 0).fewestLeft(),
                            one.fewestLeft(),
                            two.fewestLeft(),
                            one.told(),
                            BigInteger.valueOf(TOP).pow(ASKED * (respondents - 1)))
                    .replace(System.lineSeparator(), "\n"));
        }
        return page.toString();
    }

    /**
     * What those who know their own answers find out about the others.
     *
     * @param fewestLeft values that an answer of somebody else can still have, in the worst case
     * @param told how many sets of the others' answers they would know in full with the own answers that serve best
     */
    private record Insider(int fewestLeft, BigInteger told) {}

    private static Insider insider(int respondents, int together) {
        int others = (respondents - together) * ASKED;
        Map<Integer, ShownMean> shown = BY_SUM.get(respondents);
        int fewest = TOP;
        BigInteger best = BigInteger.ZERO;
        for (int own = together * ASKED; own <= together * ASKED * TOP; own++) {
            Map<ShownMean, Set<Integer>> sums = new HashMap<>();
            for (int sum = others; sum <= others * TOP; sum++) {
                sums.computeIfAbsent(shown.get(own + sum), seen -> new TreeSet<>())
                        .add(sum);
            }
            BigInteger told = BigInteger.ZERO;
            for (Set<Integer> agreeing : sums.values()) {
                int left = left(agreeing, others).size();
                fewest = Math.min(fewest, left);
                told = left == 1 ? told.add(BigInteger.ONE) : told;
            }
            best = best.max(told);
        }
        return new Insider(fewest, best);
    }

    private static int widest(int respondents) {
        return BY_SUM.get(respondents).values().stream()
                .filter(mean -> mean.bound() == ShownMean.Bound.ABOUT)
                .collect(Collectors.groupingBy(mean -> mean, Collectors.summingInt(mean -> 1)))
                .values()
                .stream()
                .max(Integer::compare)
                .orElseThrow();
    }

    private static Map<Integer, ShownMean> shownBySum(int respondents) {
        return IntStream.rangeClosed(respondents * ASKED, respondents * ASKED * TOP)
                .boxed()
                .collect(Collectors.toMap(sum -> sum, sum -> OF_THE_ANNEXES
                        .shown(ballots(withSum(sum, respondents * ASKED), ASKED))
                        .get(0)));
    }

    // ------------------------------------------------------------------ the attacker

    /** The fewest values any given answer has in all sets of answers that look alike. */
    private static int fewestLeft(int answers, int lowest, int top, Function<int[], Object> shown) {
        return left(answers, lowest, top, shown).values().stream()
                .flatMap(List::stream)
                .filter(values -> !values.equals(Set.of(0)))
                .mapToInt(Set::size)
                .min()
                .orElseThrow();
    }

    private static Map<Object, List<Set<Integer>>> left(
            int answers, int lowest, int top, Function<int[], Object> shown) {
        Map<Object, List<Set<Integer>>> left = new HashMap<>();
        int[] given = new int[answers];
        Arrays.fill(given, lowest);
        do {
            List<Set<Integer>> values = left.computeIfAbsent(shown.apply(given), seen -> IntStream.range(0, answers)
                    .<Set<Integer>>mapToObj(answer -> new TreeSet<>())
                    .toList());
            for (int answer = 0; answer < answers; answer++) {
                values.get(answer).add(given[answer]);
            }
        } while (next(given, lowest, top));
        return left;
    }

    private static boolean next(int[] given, int lowest, int top) {
        for (int answer = 0; answer < given.length; answer++) {
            if (given[answer] < top) {
                given[answer]++;
                return true;
            }
            given[answer] = lowest;
        }
        return false;
    }

    /** The same for groups of respondents, by the sums of each; within a group all answers look alike. */
    private static int fewestLeftByKind(List<Integer> kinds, BiFunction<List<Integer>, List<Integer>, Object> shown) {
        Map<Object, List<Set<Integer>>> sums = new HashMap<>();
        for (List<Integer> possible : possibleSums(kinds)) {
            List<Set<Integer>> seen = sums.computeIfAbsent(shown.apply(kinds, possible), view -> kinds.stream()
                    .<Set<Integer>>map(kind -> new TreeSet<>())
                    .toList());
            for (int kind = 0; kind < kinds.size(); kind++) {
                seen.get(kind).add(possible.get(kind));
            }
        }
        return sums.values().stream()
                .flatMapToInt(seen -> IntStream.range(0, kinds.size())
                        .map(kind ->
                                left(seen.get(kind), kinds.get(kind) * ASKED).size()))
                .min()
                .orElseThrow();
    }

    /** The values that one of so many answers can have if their sum is one of these. */
    private static Set<Integer> left(Set<Integer> sums, int answers) {
        return IntStream.rangeClosed(1, TOP)
                .filter(value ->
                        sums.stream().anyMatch(sum -> sum - value >= answers - 1 && sum - value <= (answers - 1) * TOP))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<List<Integer>> possibleSums(List<Integer> kinds) {
        List<List<Integer>> sums = List.of(List.of());
        for (int kind : kinds) {
            sums = sums.stream()
                    .flatMap(before -> IntStream.rangeClosed(kind * ASKED, kind * ASKED * TOP)
                            .mapToObj(sum -> Stream.concat(before.stream(), Stream.of(sum))
                                    .toList()))
                    .toList();
        }
        return sums;
    }

    // ------------------------------------------------------------------ what is shown, well and badly

    /** The circles of three to seven: a direct head or none, subordinates, peers. */
    private static Stream<List<Integer>> compositions() {
        return IntStream.rangeClosed(0, 1).boxed().flatMap(head -> IntStream.rangeClosed(0, MOST)
                .boxed()
                .flatMap(subordinates -> IntStream.rangeClosed(0, MOST)
                        .filter(peers -> head + subordinates + peers >= LEAST && head + subordinates + peers <= MOST)
                        .mapToObj(peers -> Stream.of(head, subordinates, peers)
                                .filter(people -> people > 0)
                                .toList())));
    }

    /** As the product shows it: one mean, whatever kinds there were. */
    private static Object one(List<Integer> kinds, List<Integer> sums) {
        return BY_SUM.get(sum(kinds)).get(sum(sums));
    }

    /** As a product would that splits by kind: with the ends hidden where there are enough, and plainly where not. */
    private static Object eachKind(List<Integer> kinds, List<Integer> sums) {
        return IntStream.range(0, kinds.size())
                .<Object>mapToObj(kind -> kinds.get(kind) >= LEAST
                        ? BY_SUM.get(kinds.get(kind)).get(sums.get(kind))
                        : plainMean(sums.get(kind), kinds.get(kind)))
                .toList();
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(number -> number).sum();
    }

    private static BigDecimal plainMean(int sum, int respondents) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf((long) respondents * ASKED), 1, RoundingMode.HALF_UP);
    }

    private static int[] withSum(int sum, int answers) {
        int[] given = new int[answers];
        Arrays.fill(given, 1);
        int rest = sum - answers;
        for (int answer = 0; answer < answers; answer++) {
            int more = Math.min(rest, TOP - 1);
            given[answer] += more;
            rest -= more;
        }
        return given;
    }

    private static List<SurveyBallot> ballots(int[] answers, int questions) {
        List<SurveyBallot> ballots = new ArrayList<>();
        for (int from = 0; from < answers.length; from += questions) {
            ballots.add(new SurveyBallot(
                    Arrays.stream(answers, from, from + questions).boxed().toList()));
        }
        return ballots;
    }

    private static Questionnaire questionnaire(int top, int questions) {
        LawText words = LawText.kk("сұрақ");
        return new Questionnaire(
                List.of(new Competence("results", words, Collections.nCopies(questions, words))),
                IntStream.rangeClosed(1, top)
                        .mapToObj(points -> new Answer(BY, words, points))
                        .toList(),
                LEAST,
                Optional.empty(),
                Optional.empty());
    }

    private static <T> Set<List<T>> permutations(List<T> things) {
        if (things.isEmpty()) {
            return Set.of(List.of());
        }
        Set<List<T>> orders = new LinkedHashSet<>();
        for (int first = 0; first < things.size(); first++) {
            List<T> rest = new ArrayList<>(things);
            T taken = rest.remove(first);
            permutations(rest)
                    .forEach(order -> orders.add(
                            Stream.concat(Stream.of(taken), order.stream()).toList()));
        }
        return orders;
    }
}
