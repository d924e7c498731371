package kz.bagalau.ui.edition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.edition.ProofView;
import kz.bagalau.evaluation.edition.SupposedFact;
import kz.bagalau.methodology.Period;
import kz.bagalau.ui.words.Words;

/** The cases of the test bench in words. */
final class Bench {

    /** What a case may suppose, in the order in which people think of it; the words stand under {@code edition.fact.}. */
    static final List<String> FACTS =
            Arrays.stream(SupposedFact.values()).map(SupposedFact::key).toList();

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

    /** Cases of one kind: the first stands for all, the others unfold. */
    public record Group(List<Line> lines) implements Serializable {
        public Group {
            lines = List.copyOf(lines);
        }

        /** The one that is shown: the first that wants attention, else the first. */
        public Line first() {
            return lines.stream()
                    .filter(line -> !line.state().equals("ok"))
                    .findFirst()
                    .orElse(lines.get(0));
        }
    }

    static List<Group> grouped(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(Line::name, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Group::new)
                .toList();
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
                        words.all("edition.outcome." + step.key(), said(step.args(), words)),
                        step.by() == null ? "" : words.paragraph(step.by())))
                .toList();
        String facts = each.facts().stream()
                .map(fact -> words.with("edition.fact." + fact.key(), supposed(fact, words)))
                .collect(Collectors.joining(", "));
        String typical = each.key().isEmpty() ? "" : words.get("edition.case." + each.key());
        return new Line(
                each.id(),
                each.fails() ? "bad" : each.result().contains("refused=") ? "warn" : "ok",
                each.own() ? each.name() : typical,
                facts,
                result(each.result(), words),
                result(each.expected(), words),
                steps);
    }

    /** A fact is kept as it was supposed, {@code 2026-Q3}, and read as people write it. */
    private static Object supposed(ProofView.Fact fact, Words words) {
        String kept = String.valueOf(fact.value());
        if (kept.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(kept);
        }
        return switch (fact.key()) {
            case "method" -> new Names(words).value("MethodKind", kept);
            case "period" -> Period.parse(kept);
            default -> kept;
        };
    }

    /** Truth values and words of closed lists in the reader's language, all else as it is. */
    private static List<Object> said(List<Object> args, Words words) {
        return args.stream().map(arg -> said(arg, words)).toList();
    }

    private static Object said(Object arg, Words words) {
        if (arg instanceof Boolean yes) {
            return words.get(yes ? "council.value.yes" : "council.value.no");
        }
        if (arg instanceof Enum<?> constant) {
            String key = "council.value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return words.containsKey(key) ? words.get(key) : arg;
        }
        return arg instanceof List<?> list
                ? list.stream().map(item -> said(item, words)).toList()
                : arg;
    }

    /** The outcome as it is kept, {@code mean=4; grade=EFFECTIVE}, in words. */
    static String result(String kept, Words words) {
        return Arrays.stream(kept.split("; "))
                .filter(part -> part.contains("="))
                .map(part -> part.split("=", 2))
                .map(part -> words.with("edition.result." + part[0], value(part[1], words)))
                .collect(Collectors.joining(", "));
    }

    private static String value(String value, Words words) {
        if (value.equals("true") || value.equals("false")) {
            return words.get(value.equals("true") ? "council.value.yes" : "council.value.no");
        }
        String grade = "council.value.GradeRank." + value;
        if (words.containsKey(grade)) {
            return words.get(grade);
        }
        String reason = "edition.reason." + value.replaceFirst("^refusal\\.", "");
        if (words.containsKey(reason)) {
            return words.get(reason);
        }
        return Scale.number(value).map(words::number).orElse(value);
    }
}
