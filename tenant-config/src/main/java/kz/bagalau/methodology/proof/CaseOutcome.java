package kz.bagalau.methodology.proof;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.explain.Step;

/**
 * What an edition made of a case.
 *
 * @param steps every step of the computation, in its order, as far as it went
 * @param refusal the refusal that ended it
 * @param differences where the result is not what was expected
 */
public record CaseOutcome(
        TestCase testCase,
        List<Step> steps,
        Result result,
        Optional<Refusal> refusal,
        Met met,
        List<Difference> differences) {

    /** Whether the expectation was met. */
    public enum Met {
        MET,
        NOT_MET,
        NO_EXPECTATION
    }

    public CaseOutcome {
        Objects.requireNonNull(testCase, "testCase");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(refusal, "refusal");
        Objects.requireNonNull(met, "met");
        steps = List.copyOf(steps);
        differences = List.copyOf(differences);
    }

    /** The case, of which exactly this is expected from now on. */
    public TestCase kept() {
        return testCase.expecting(result);
    }
}
