package kz.bagalau.methodology.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.explain.Marking;

/**
 * What the typical cases of one method stand on: its marking, a period that is over, and a servant long in a post that
 * the method is for.
 *
 * @param counts how many marks a sheet may have
 */
record Ground(Methodology law, Marking marking, Period period, Person person, List<Integer> counts) {

    /** The categories of the national register of posts in which a "B" corps servant of a council can be. */
    private static final List<String> POSTS =
            List.of("E-4", "E-5", "E-3", "E-2", "E-1", "D-4", "D-5", "D-3", "D-2", "D-1");

    private static final int YEARS_IN_POST = 5;

    /** The ground of a method that the edition uses for somebody; the last of its periods that ended before the day. */
    static Optional<Ground> of(Methodology law, MethodKind method, LocalDate day) {
        if (!Marking.isUsed(law, method)) {
            return Optional.empty();
        }
        Marking marking = Marking.of(law, method);
        Period period = Period.of(day, marking.period()).previous();
        LocalDate appointed = period.firstDay().minusYears(YEARS_IN_POST);
        return candidates(law, method)
                .filter(person ->
                        law.method(person.category(), person.managing()).equals(Optional.of(method)))
                .findFirst()
                .map(person -> Person.of(person.category(), person.managing(), appointed))
                .map(person -> new Ground(law, marking, period, person, counts(law, method, person)));
    }

    private static Stream<Person> candidates(Methodology law, MethodKind method) {
        List<String> categories = new ArrayList<>();
        if (method == MethodKind.KPI) {
            categories.addAll(law.kpi().orElseThrow().who().only());
        } else {
            categories.addAll(law.ranking().orElseThrow().who().only());
        }
        categories.addAll(POSTS);
        return categories.stream()
                .flatMap(category -> Stream.of(
                        Person.of(category, false, LocalDate.EPOCH), Person.of(category, true, LocalDate.EPOCH)));
    }

    private static List<Integer> counts(Methodology law, MethodKind method, Person person) {
        if (method == MethodKind.RANKING) {
            int parameters = law.ranking()
                    .orElseThrow()
                    .parametersFor(person.category(), person.managing())
                    .size();
            return parameters == 0 ? List.of(1) : List.of(parameters);
        }
        var count = law.kpi().orElseThrow().count();
        return IntStream.rangeClosed(count.min(), count.max()).boxed().toList();
    }

    MethodKind method() {
        return marking.method();
    }

    Person appointed(LocalDate day) {
        return Person.of(person.category(), person.managing(), day);
    }

    /** A sheet on which every mark is the highest. */
    List<BigDecimal> highest() {
        return List.copyOf(Collections.nCopies(counts.get(0), marking.marks().to()));
    }

    TestCase marked(Typical typical, Person who, List<BigDecimal> marks, Object... args) {
        return testCase(typical, period, who, marks, List.of(), List.of(), args);
    }

    TestCase percent(Typical typical, BigDecimal percent, List<BigDecimal> marks, Object... args) {
        return testCase(typical, period, person, marks, List.of(percent), List.of(), args);
    }

    TestCase indicator(Typical typical, SupposedIndicator indicator) {
        return new TestCase(
                Optional.of(typical),
                Stream.concat(indicator.planned().stream(), Stream.of(indicator.actual()))
                        .map(Ground::written)
                        .toList(),
                Optional.empty(),
                method(),
                period,
                person,
                List.of(),
                List.of(),
                List.of(indicator),
                List.of(),
                Optional.empty());
    }

    TestCase year(Typical typical, List<BigDecimal> means) {
        return testCase(typical, period, person, List.of(), List.of(), means, means.size());
    }

    TestCase testCase(
            Typical typical,
            Period in,
            Person who,
            List<BigDecimal> marks,
            List<BigDecimal> percents,
            List<BigDecimal> means,
            Object... args) {
        return new TestCase(
                Optional.of(typical),
                Arrays.stream(args).map(Ground::written).toList(),
                Optional.empty(),
                method(),
                in,
                who,
                marks,
                percents,
                List.of(),
                means,
                Optional.empty());
    }

    private static String written(Object arg) {
        return arg instanceof BigDecimal number ? number.toPlainString() : arg.toString();
    }
}
