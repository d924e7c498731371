package kz.bagalau.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.Respondents;
import kz.bagalau.methodology.survey.Respondents.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Paragraph 35: who is asked, for any council and any limits of an edition. */
class CircleDrawTest {

    /** A made-up council with limits, and where its lots begin. */
    record Council(List<Servant> people, Respondents rule, Map<UUID, UUID> evaluators, long lots) {

        Map<UUID, List<Candidate>> candidates() {
            return new Neighbours(rule, people, serving(), one -> Optional.ofNullable(evaluators.get(one.employee())))
                    .of(people);
        }

        Set<UUID> serving() {
            return people.stream()
                    .filter(one -> one.dismissed().isEmpty())
                    .map(Servant::employee)
                    .collect(Collectors.toSet());
        }

        Map<UUID, List<Candidate>> drawn() {
            return new CircleDraw(rule, new Random(lots)).of(candidates());
        }

        Servant of(UUID employee) {
            return people.stream()
                    .filter(one -> one.employee().equals(employee))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Provide
    Arbitrary<Council> councils() {
        Arbitrary<Integer> size = Arbitraries.integers().between(1, 40);
        Arbitrary<Integer> min = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> more = Arbitraries.integers().between(0, 5);
        Arbitrary<Kind> subordinates =
                Arbitraries.of(Kind.SUBORDINATE_OF_THE_EVALUATED, Kind.SUBORDINATE_OF_THE_EVALUATOR);
        return Combinators.combine(size, min, more, subordinates, Arbitraries.longs())
                .as((people, least, above, kind, lots) -> council(people, rule(least, least + above, kind), lots));
    }

    @Property(tries = 100)
    @Label("35: a circle keeps within the edition's limits, or there is none because too few could be asked")
    void limits_hold(@ForAll("councils") Council council) {
        Map<UUID, List<Candidate>> candidates = council.candidates();

        assertThat(council.drawn()).hasSameSizeAs(council.people()).allSatisfy((servant, circle) -> {
            int possible = candidates.get(servant).size();
            if (possible < council.rule().min()) {
                assertThat(circle).isEmpty();
            } else {
                assertThat(circle)
                        .hasSizeBetween(council.rule().min(), council.rule().max())
                        .doesNotHaveDuplicates()
                        .isSubsetOf(candidates.get(servant));
            }
        });
    }

    @Property(tries = 100)
    @Label(
            "35(1)-(3): nobody is asked about himself, nobody who has left is asked, and each stands in the relation he is asked by")
    void relations_hold(@ForAll("councils") Council council) {
        council.drawn().forEach((who, circle) -> {
            Servant about = council.of(who);
            assertThat(circle)
                    .extracting(Candidate::employee)
                    .doesNotContain(who)
                    .isSubsetOf(council.serving());
            circle.forEach(each -> {
                Servant asked = council.of(each.employee());
                switch (each.kind()) {
                    case DIRECT_HEAD -> assertThat(about.directHead()).contains(asked.employee());
                    case SUBORDINATE_OF_THE_EVALUATED ->
                        assertThat(asked.directHead()).contains(who);
                    case SUBORDINATE_OF_THE_EVALUATOR ->
                        assertThat(asked.directHead())
                                .contains(council.evaluators().get(who));
                    case CLOSE_PEER -> assertThat(asked.category()).isEqualTo(about.category());
                }
            });
        });
    }

    @Property(tries = 100)
    @Label(
            "35(1): the direct head is in every circle for which he can be asked, and so is each other relation that exists")
    void each_relation_is_heard(@ForAll("councils") Council council) {
        Map<UUID, List<Candidate>> candidates = council.candidates();

        council.drawn().forEach((who, circle) -> {
            Set<Kind> kinds = candidates.get(who).stream().map(Candidate::kind).collect(Collectors.toSet());
            if (circle.size() >= kinds.size()) {
                assertThat(circle).extracting(Candidate::kind).containsAll(kinds);
            }
        });
    }

    @Property(tries = 100)
    @Label("35: the load is even: nobody is asked about two more people than one who could stand in his place")
    void load_is_even(@ForAll("councils") Council council) {
        Map<UUID, List<Candidate>> drawn = council.drawn();
        Map<UUID, Integer> load = new HashMap<>();
        drawn.values().forEach(circle -> circle.forEach(each -> load.merge(each.employee(), 1, Integer::sum)));

        council.candidates().forEach((who, candidates) -> drawn.get(who).stream()
                .filter(in -> in.kind() != Kind.DIRECT_HEAD)
                .forEach(in -> candidates.stream()
                        .filter(other -> other.kind() == in.kind())
                        .filter(other -> !drawn.get(who).contains(other))
                        .forEach(other -> assertThat(load.get(in.employee()))
                                .isLessThanOrEqualTo(load.getOrDefault(other.employee(), 0) + 1))));
    }

    @Property(tries = 100)
    @Label("35: the same lots give the same circles")
    void the_draw_can_be_repeated(@ForAll("councils") Council council) {
        assertThat(council.drawn()).isEqualTo(council.drawn());
    }

    @Property(tries = 60)
    @Label(
            "35: who stands in was not asked before, stands in a relation, and is of the same one if somebody of it is left")
    void a_stand_in_is_new(@ForAll("councils") Council council) {
        council.drawn().forEach((who, circle) -> {
            List<Candidate> candidates = council.candidates().get(who);
            Set<UUID> known = circle.stream().map(Candidate::employee).collect(Collectors.toSet());
            List<Candidate> left = candidates.stream()
                    .filter(each -> !known.contains(each.employee()))
                    .toList();
            circle.forEach(out -> {
                Optional<Candidate> in = new CircleDraw(council.rule(), new Random(council.lots()))
                        .standIn(candidates, out.kind(), known, Map.of());
                assertThat(in.isPresent()).isEqualTo(!left.isEmpty());
                in.ifPresent(each -> assertThat(left).contains(each));
                if (left.stream().anyMatch(each -> each.kind() == out.kind())) {
                    assertThat(in.orElseThrow().kind()).isEqualTo(out.kind());
                }
            });
        });
    }

    @Example
    @Label("35(2), R05: the one text asks the subordinates of the evaluated, the other those of the evaluator")
    void each_edition_as_its_text_reads() {
        List<Servant> people = people(9);
        Map<UUID, UUID> evaluators = evaluators(people);

        assertThat(kinds(people, rule(3, 7, Kind.SUBORDINATE_OF_THE_EVALUATED), evaluators, 1))
                .containsOnlyKeys(Kind.DIRECT_HEAD, Kind.SUBORDINATE_OF_THE_EVALUATED, Kind.CLOSE_PEER);
        assertThat(kinds(people, rule(3, 7, Kind.SUBORDINATE_OF_THE_EVALUATOR), evaluators, 4))
                .containsKey(Kind.SUBORDINATE_OF_THE_EVALUATOR)
                .doesNotContainKey(Kind.SUBORDINATE_OF_THE_EVALUATED);
    }

    private static Map<Kind, List<Candidate>> kinds(
            List<Servant> people, Respondents rule, Map<UUID, UUID> evaluators, int place) {
        Set<UUID> serving = people.stream().map(Servant::employee).collect(Collectors.toSet());
        return new Neighbours(rule, people, serving, one -> Optional.ofNullable(evaluators.get(one.employee())))
                .of(people.get(place)).stream().collect(Collectors.groupingBy(Candidate::kind));
    }

    private static Council council(int size, Respondents rule, long lots) {
        List<Servant> people = new ArrayList<>(people(size));
        Random random = new Random(lots);
        for (int place = 1; place < size; place++) {
            if (random.nextInt(10) == 0) {
                people.set(place, servant(place, Optional.of(LocalDate.of(2026, 6, 30))));
            }
        }
        return new Council(people, rule, evaluators(people), lots);
    }

    private static List<Servant> people(int size) {
        return IntStream.range(0, size)
                .mapToObj(place -> servant(place, Optional.empty()))
                .toList();
    }

    /** The first heads everybody's head; every fourth heads the three after him. */
    private static Servant servant(int place, Optional<LocalDate> left) {
        Optional<UUID> head =
                place == 0 ? Optional.empty() : Optional.of(id(place % 4 == 1 ? 0 : place - (place + 3) % 4));
        String category = place == 0 ? "E-2" : place % 4 == 1 ? "E-3" : "E-4";
        return new Servant(
                id(place),
                "Сынақ " + place,
                "С. " + place,
                id(1000 + (place + 3) / 4),
                "Бөлім",
                "Отдел",
                "Маман",
                "Специалист",
                category,
                true,
                LocalDate.of(2020, 1, 6),
                left,
                head,
                Optional.empty(),
                List.of());
    }

    private static Map<UUID, UUID> evaluators(List<Servant> people) {
        return people.stream()
                .filter(one -> !one.employee().equals(id(0)))
                .collect(Collectors.toMap(Servant::employee, one -> id(0)));
    }

    private static UUID id(int place) {
        return new UUID(0x0123_4567_89ab_4000L, 0x8000_0000_0000_0000L + place);
    }

    private static Respondents rule(int min, int max, Kind subordinates) {
        Citation by = Citation.of("35");
        Function<Kind, Respondents.Circle> circle =
                kind -> new Respondents.Circle(by, kind, new LawText("мәтін", null, null));
        return new Respondents(
                by,
                min,
                max,
                List.of(Respondents.ChosenBy.SYSTEM),
                List.of(circle.apply(Kind.DIRECT_HEAD), circle.apply(subordinates), circle.apply(Kind.CLOSE_PEER)));
    }
}
