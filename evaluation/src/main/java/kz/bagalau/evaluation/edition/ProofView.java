package kz.bagalau.evaluation.edition;

import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.Citation;

/**
 * Cases run through a draft or an edition: typical ones, and those the council keeps as expectations.
 *
 * @param edition its name as it stands
 */
public record ProofView(String which, String edition, List<Case> cases) {

    public ProofView {
        cases = List.copyOf(cases);
    }

    /**
     * One case.
     *
     * @param id the number of an own case; {@code null} for a typical one
     * @param key a typical case's words stand under {@code edition.case.} and this key
     * @param name an own case's name; blank for a typical one
     * @param facts what is supposed of the made-up person
     * @param outcome what comes out, step by step
     * @param result the outcome in one line of words and numbers, as it is kept as an expectation
     * @param expected what an own case expects; blank for a typical one
     */
    public record Case(
            UUID id, String key, String name, List<Fact> facts, List<Line> outcome, String result, String expected) {
        public Case {
            facts = List.copyOf(facts);
            outcome = List.copyOf(outcome);
        }

        /** Whether it is one the council keeps. */
        public boolean own() {
            return id != null;
        }

        /** Whether an expectation is not met. */
        public boolean fails() {
            return own() && !expected.equals(result);
        }
    }

    /** One supposed fact; its words stand under {@code edition.fact.} and the key. */
    public record Fact(String key, Object value) {}

    /**
     * One step of the outcome.
     *
     * @param key the words stand under {@code edition.outcome.} and this key
     * @param args what fills their places
     * @param by the paragraph that decides it, {@code null} when none does
     */
    public record Line(String key, List<Object> args, Citation by) {
        public Line {
            args = List.copyOf(args);
        }
    }

    /** The own cases that are not met. */
    public List<Case> failing() {
        return cases.stream().filter(Case::fails).toList();
    }
}
