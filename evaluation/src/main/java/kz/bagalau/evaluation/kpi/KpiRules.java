package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.kpi.HoleRule;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.KpiPlan.AgreedWith;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.kpi.PreCalculation;
import kz.bagalau.methodology.kpi.Realisation;
import kz.bagalau.methodology.presence.Verdict;

/**
 * What governs one servant's sheet today: the rules of its own edition and the servant's own days.
 *
 * @param methodology the whole methodology of the sheet's edition
 * @param method its evaluation by indicators
 * @param verdict whether and how the servant is evaluated (paragraphs 5, 6)
 * @param due the last day of the evaluation: the council's, or the servant's own after his return (paragraphs 4, 5, 6)
 * @param preCalculation by when HR sends the actual values (paragraph 22); empty where the text knows no such step
 * @param today the day of the question
 * @param awayUntil the last day of an absence that the evaluation waits for, while it lasts (paragraph 5)
 */
public record KpiRules(
        Methodology methodology,
        KpiMethod method,
        Verdict verdict,
        KpiTerm due,
        Optional<KpiTerm> preCalculation,
        LocalDate today,
        Optional<LocalDate> awayUntil) {

    /** Whether a closing today comes after the due day. */
    public boolean late() {
        return due.isLate(today);
    }

    /** Whether values sent today come after their term. */
    public boolean sendingLate() {
        return preCalculation.filter(term -> term.isLate(today)).isPresent();
    }

    /** The paragraph of the actual values; where the text knows no pre-calculation, that of the sheet (paragraph 27). */
    Citation preCalculationBy() {
        return method.preCalculation()
                .map(PreCalculation::by)
                .orElse(method.sending().by());
    }

    /** Whether the text asks the agreement of a unit that co-ordinates strategic planning, if there is one. */
    boolean asksPlanning() {
        return method.preCalculation()
                .filter(rule -> rule.agreedWith().contains(AgreedWith.STRATEGIC_PLANNING_IF_ANY))
                .isPresent();
    }

    /** How mean and grade of the sheet come about, of the indicators that are marked in the period (annex 2). */
    public ArithmeticView arithmetic(KpiSheet sheet) {
        return ArithmeticView.of(
                sheet.markedLines(this).stream().map(KpiLine::value).toList(),
                method.mean(),
                method.marks(),
                methodology.grades());
    }

    /** Whether the period asks for a mark of this indicator. */
    public boolean marks(KpiLine line) {
        return method.realisation().marks(line.measure(), line.planned());
    }

    /** How far the indicator is reached; empty while its actual value is missing, or when it is not marked. */
    public Optional<Realisation> realisation(KpiLine line) {
        return line.actual().flatMap(actual -> realisation(line, actual));
    }

    Optional<Realisation> realisation(KpiLine line, BigDecimal actual) {
        return method.realisation().of(line.measure(), line.planned(), actual);
    }

    /** The row of annex 3 for this percentage. */
    public PermittedBand band(Realisation realisation) {
        return method.permitted().bandOf(realisation.percent());
    }

    /** The hole of annex 3 into which the percentage falls, with its reading (R21). */
    public Optional<HoleRule> hole(Realisation realisation) {
        return method.permitted().holeOf(realisation.percent());
    }
}
