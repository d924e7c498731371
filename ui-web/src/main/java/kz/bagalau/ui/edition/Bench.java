package kz.bagalau.ui.edition;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.edition.ProofView;
import kz.bagalau.ui.words.Words;

/** The cases of the test bench in words. */
final class Bench {

    /** What a case may suppose, in the order in which people think of it; the words stand under {@code edition.fact.}. */
    static final List<String> FACTS = List.of(
            "method",
            "category",
            "managing",
            "appointed",
            "dismissed",
            "absentFrom",
            "absentUntil",
            "marks",
            "percents",
            "servants",
            "penalty");

    private Bench() {}

    /**
     * One case.
     *
     * @param state ok (met), bad (an expectation is not met), warn (the rules give no outcome)
     */
    public record Line(
            UUID id, String state, String name, String facts, String result, String expected, List<StepLine> steps)
            implements Serializable {
        public Line {
            steps = List.copyOf(steps);
        }

        /** Whether the council keeps it. */
        public boolean own() {
            return id != null;
        }
    }

    /** One step of an outcome, by its paragraph or by none. */
    public record StepLine(String text, String by) implements Serializable {}

    static List<Line> of(ProofView proof, Words words) {
        return proof.cases().stream().map(each -> line(each, words)).toList();
    }

    static Line of(ProofView.Case each, Words words) {
        return line(each, words);
    }

    private static Line line(ProofView.Case each, Words words) {
        List<StepLine> steps = each.outcome().stream()
                .map(step -> new StepLine(
                        words.all("edition.outcome." + step.key(), step.args()),
                        step.by() == null ? "" : words.paragraph(step.by())))
                .toList();
        String facts = each.facts().stream()
                .map(fact -> words.with("edition.fact." + fact.key(), fact.value()))
                .collect(Collectors.joining(", "));
        String name = each.own() ? each.name() : words.get("edition.case." + each.key());
        return new Line(each.id(), state(each), name, facts, result(steps, each), each.expected(), steps);
    }

    private static String state(ProofView.Case each) {
        if (each.fails()) {
            return "bad";
        }
        return each.outcome().isEmpty() ? "warn" : "ok";
    }

    /** The last step says what came out. */
    private static String result(List<StepLine> steps, ProofView.Case each) {
        return steps.isEmpty() ? each.result() : steps.get(steps.size() - 1).text();
    }
}
