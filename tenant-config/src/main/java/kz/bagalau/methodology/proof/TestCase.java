package kz.bagalau.methodology.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Require;

/**
 * A person and a period to be run through an edition, and what is expected to come out.
 *
 * @param typical which of the typical cases it is; empty: somebody's own
 * @param args what fills the places of a typical case's words: numbers, ISO dates, keys
 * @param name the name of somebody's own case, in that person's words
 * @param marks the marks of the sheet; empty: none are given
 * @param percents percentages of realisation; beside each stands the mark of the same number, if marks are given
 * @param indicators indicators by planned and actual value; their percentages follow those of {@code percents}
 * @param means the periods' means of a year, when the yearly mark is asked for
 * @param expectation what is expected; empty: nothing, the outcome is only looked at
 */
public record TestCase(
        Optional<Typical> typical,
        List<String> args,
        Optional<String> name,
        MethodKind method,
        Period period,
        Person person,
        List<BigDecimal> marks,
        List<BigDecimal> percents,
        List<SupposedIndicator> indicators,
        List<BigDecimal> means,
        Optional<Result> expectation) {

    private static final int LONGEST_NAME = 200;

    public TestCase {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(expectation, "expectation");
        args = List.copyOf(args);
        marks = List.copyOf(marks);
        percents = List.copyOf(percents);
        indicators = List.copyOf(indicators);
        means = List.copyOf(means);
        Require.that(typical.isPresent() != name.isPresent(), "caseTypicalOrNamed")
                .and(
                        name.filter(words -> words.isBlank() || words.length() > LONGEST_NAME)
                                .isEmpty(),
                        "caseName",
                        LONGEST_NAME)
                .and(method != MethodKind.SURVEY, "methodWithoutSheet", method)
                .orUnfit();
    }

    /** The same case, of which this is expected from now on. */
    public TestCase expecting(Result expected) {
        return new TestCase(
                typical, args, name, method, period, person, marks, percents, indicators, means, Optional.of(expected));
    }

    /** The same case as somebody's own, under a name. */
    public TestCase named(String words) {
        return new TestCase(
                Optional.empty(),
                List.of(),
                Optional.of(words),
                method,
                period,
                person,
                marks,
                percents,
                indicators,
                means,
                expectation);
    }
}
