package kz.bagalau.methodology.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.TrainingNeeds.Bound;
import kz.bagalau.methodology.survey.TrainingNeeds.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What training a council needs, and an attacker who knows who was surveyed and writes down every way in which the needs
 * may lie that agrees with what is told (¶9, 20, 36). The same attacker must succeed where numbers are told plainly.
 */
class TrainingNeedsTest {

    private static final int LEAST = 3;
    private static final List<Competence> TWO = List.of(competence("ethics"), competence("team"));
    private static final List<Competence> THREE =
            List.of(competence("ethics"), competence("team"), competence("change"));

    @Test
    void the_competence_that_most_servants_have_least_expressed_comes_first_36() {
        TrainingNeeds told = TrainingNeeds.of(
                THREE,
                LEAST,
                List.of(
                        means("3.1", "4.0", "4.2"),
                        means("4.1", "3.0", "4.2"),
                        means("4.1", "3.3", "4.2"),
                        means("4.4", "3.9", "3.9"),
                        means("3.0", "3.0", "4.2"),
                        means("4.1", "3.2", "4.0"),
                        means("4.0", "4.0", "4.0"),
                        List.of(ShownMean.nothing("ethics"), ShownMean.nothing("team"), ShownMean.nothing("change"))));

        assertThat(told.servants()).as("of whom something is shown").isEqualTo(7);
        assertThat(told.themes())
                .extracting(theme -> theme.competence().key(), Theme::bound, Theme::servants)
                .containsExactly(
                        tuple("team", Bound.OR_MORE, 5),
                        tuple("ethics", Bound.FEWER_THAN, 3),
                        tuple("change", Bound.FEWER_THAN, 3));
    }

    @ParameterizedTest(name = "{0} servants: nothing is told")
    @CsvSource({"0", "1", "2", "3", "4"})
    void of_a_group_that_is_too_small_nothing_is_told_not_even_its_size(int servants) {
        List<List<ShownMean>> means = IntStream.range(0, servants)
                .mapToObj(each -> means("3.0", "4.0", "4.0"))
                .toList();

        assertThat(TrainingNeeds.of(THREE, LEAST, means)).isEqualTo(new TrainingNeeds(0, List.of()));
    }

    @ParameterizedTest(name = "{0} servants: nobody''s need is told")
    @CsvSource({"5", "6", "7", "8"})
    void of_nobody_an_outsider_or_one_of_the_group_learns_whether_he_has_the_need(int servants) {
        assertThat(fewestLeft(servants, 0, needs -> TrainingNeeds.of(TWO, LEAST, needs)))
                .isEqualTo(2);
        assertThat(fewestLeft(servants, 1, needs -> TrainingNeeds.of(TWO, LEAST, needs)))
                .as("to one who knows his own report")
                .isEqualTo(2);
    }

    @Test
    void nor_does_another_group_beside_it_change_that() {
        Function<List<List<ShownMean>>, Object> eachAlone = needs -> List.of(
                TrainingNeeds.of(TWO, LEAST, needs.subList(0, 2)), TrainingNeeds.of(TWO, LEAST, needs.subList(2, 7)));
        Function<List<List<ShownMean>>, Object> withATotal =
                needs -> List.of(eachAlone.apply(needs), plain(needs), plain(needs.subList(2, 7)));

        assertThat(fewestLeft(7, 0, eachAlone)).isEqualTo(2);
        assertThat(fewestLeft(7, 0, withATotal))
                .as("the small group is what the large one leaves of the total")
                .isEqualTo(1);
    }

    @Test
    void plain_numbers_and_smaller_groups_tell_somebodys_need() {
        assertThat(fewestLeft(6, 0, TrainingNeedsTest::plain)).isEqualTo(1);
        assertThat(fewestLeft(4, 1, needs -> TrainingNeedsTest.counts(needs).stream()
                        .map(count -> count < LEAST ? "fewer" : "three or more")
                        .toList()))
                .as("one of four who has not the need knows that the three others have it")
                .isEqualTo(1);
    }

    /** In how many ways each single need may still lie, in the worst case, for one who knows the first so many reports. */
    private static int fewestLeft(int servants, int known, Function<List<List<ShownMean>>, Object> told) {
        Map<Object, List<Set<Boolean>>> seen = new HashMap<>();
        int places = servants * TWO.size();
        for (int set = 0; set < 1 << places; set++) {
            int needs = set;
            List<Boolean> has = IntStream.range(0, places)
                    .mapToObj(place -> (needs >> place & 1) == 1)
                    .toList();
            if (IntStream.range(0, servants).anyMatch(servant -> has.get(2 * servant) && has.get(2 * servant + 1))) {
                continue;
            }
            Object view = List.of(told.apply(reports(has)), has.subList(0, known * TWO.size()));
            List<Set<Boolean>> left = seen.computeIfAbsent(view, each -> IntStream.range(0, places)
                    .<Set<Boolean>>mapToObj(place -> new TreeSet<>())
                    .toList());
            IntStream.range(0, places).forEach(place -> left.get(place).add(has.get(place)));
        }
        return seen.values().stream()
                .flatMap(left -> left.subList(known * TWO.size(), places).stream())
                .mapToInt(Set::size)
                .min()
                .orElseThrow();
    }

    /** Reports in which the needs lie so; whoever needs nothing has all his means alike. */
    private static List<List<ShownMean>> reports(List<Boolean> has) {
        List<List<ShownMean>> reports = new ArrayList<>();
        for (int place = 0; place < has.size(); place += 2) {
            reports.add(List.of(
                    mean("ethics", has.get(place) ? "3.0" : "4.0"), mean("team", has.get(place + 1) ? "3.0" : "4.0")));
        }
        return reports;
    }

    private static Object plain(List<List<ShownMean>> reports) {
        return counts(reports);
    }

    private static List<Long> counts(List<List<ShownMean>> reports) {
        return TWO.stream()
                .map(competence -> reports.stream()
                        .filter(report -> TrainingThemes.leastExpressed(report).contains(competence.key()))
                        .count())
                .toList();
    }

    private static List<ShownMean> means(String ethics, String team, String change) {
        return List.of(mean("ethics", ethics), mean("team", team), mean("change", change));
    }

    private static ShownMean mean(String competence, String value) {
        return new ShownMean(competence, ShownMean.Bound.ABOUT, Optional.of(new BigDecimal(value)));
    }

    private static Competence competence(String key) {
        return new Competence(key, LawText.kk(key), List.of());
    }
}
