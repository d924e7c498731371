package kz.bagalau.methodology.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.score.Cap;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.Rounding;
import kz.bagalau.methodology.score.Score;

/** One sheet on its way: the marks, their caps, the mean, its cap, the grade; every step is written down as it is made. */
final class SheetCalculation {

    private final Methodology law;
    private final Sheet sheet;
    private final Marking marking;
    private final List<Cap> inForce;
    private final List<Cap> used = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    SheetCalculation(Methodology law, Sheet sheet) {
        this.law = law;
        this.sheet = sheet;
        this.marking = Marking.of(law, sheet.method());
        this.inForce = law.caps().stream()
                .filter(cap -> cap.appliesTo(sheet.method(), sheet.period(), sheet.facts()))
                .toList();
    }

    Explained<Outcome> outcome() {
        Mean mean = heldMean(marking.mean().of(heldMarks()));
        Grade grade = grade(law, mean, steps);
        return new Explained<>(new Outcome(mean, grade, used), steps);
    }

    /** The two steps of a mean: the quotient and, by its reading, the rounding. */
    static void mean(Citation by, Rule rule, List<Object> inputs, Mean mean, Rounding rounding, List<Step> steps) {
        steps.add(Step.of(by, rule, inputs, mean.unrounded()));
        steps.add(Step.read(
                by,
                Rule.ROUNDING,
                List.of(mean.unrounded(), rounding.decimals(), rounding.mode()),
                mean.value(),
                rounding.by()));
    }

    static Grade grade(Methodology law, Mean mean, List<Step> steps) {
        Grade grade = law.grades().of(mean);
        steps.add(Step.of(
                law.grades().by(),
                Rule.GRADE,
                List.of(mean.value(), grade.from(), grade.to(), grade.label()),
                grade.rank()));
        return grade;
    }

    private List<Score> heldMarks() {
        List<Score> marks = new ArrayList<>(sheet.marks().size());
        for (BigDecimal given : sheet.marks()) {
            marks.add(marking.marks().require(given));
        }
        steps.add(Step.of(
                marking.marks().by(),
                Rule.MARKS,
                List.of(
                        sheet.marks(),
                        marking.marks().from(),
                        marking.marks().to(),
                        marking.marks().step()),
                marks.size()));
        inForce.forEach(cap -> hold(cap, marks));
        return marks;
    }

    private void hold(Cap cap, List<Score> marks) {
        for (int i = 0; i < marks.size(); i++) {
            BigDecimal given = marks.get(i).value();
            if (cap.touches(sheet.parameter(i)) && cap.held(given).compareTo(given) < 0) {
                marks.set(i, new Score(cap.held(given)));
                steps.add(Step.of(cap.by(), Rule.CAP_ON_MARK, List.of(i + 1, given, cap.name()), cap.held(given)));
                use(cap);
            }
        }
    }

    private Mean heldMean(Mean mean) {
        mean(
                marking.mean().by(),
                Rule.MEAN,
                List.of(mean.sum(), mean.count()),
                mean,
                marking.mean().rounding(),
                steps);
        Mean held = mean;
        for (Cap cap : inForce) {
            if (cap.target() == Cap.Target.MEAN && cap.held(held.value()).compareTo(held.value()) < 0) {
                steps.add(
                        Step.of(cap.by(), Rule.CAP_ON_MEAN, List.of(held.value(), cap.name()), cap.held(held.value())));
                held = held.heldBy(cap);
                use(cap);
            }
        }
        return held;
    }

    private void use(Cap cap) {
        if (!used.contains(cap)) {
            used.add(cap);
        }
    }
}
