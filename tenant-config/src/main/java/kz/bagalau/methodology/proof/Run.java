package kz.bagalau.methodology.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.explain.Calculation;
import kz.bagalau.methodology.explain.Explained;
import kz.bagalau.methodology.explain.Outcome;
import kz.bagalau.methodology.explain.Sheet;
import kz.bagalau.methodology.explain.Step;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.presence.Verdict;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.sheet.Parameter;

/** One case on its way through a methodology: who is evaluated, by what, with which marks, to which grade. */
final class Run {

    private final Methodology law;
    private final Calculation calculation;
    private final TestCase testCase;
    private final WorkingCalendar calendar;
    private final List<Step> steps = new ArrayList<>();
    private Optional<Verdict> verdict = Optional.empty();
    private Optional<Boolean> kpisSet = Optional.empty();
    private Optional<Boolean> delegation = Optional.empty();
    private Optional<PermittedBand> band = Optional.empty();
    private Optional<Outcome> sheet = Optional.empty();
    private Optional<Outcome> year = Optional.empty();
    private Optional<Refusal> refusal = Optional.empty();
    private Optional<String> refused = Optional.empty();

    Run(Methodology law, TestCase testCase, WorkingCalendar calendar) {
        this.law = law;
        this.calculation = Calculation.by(law);
        this.testCase = testCase;
        this.calendar = calendar;
    }

    CaseOutcome outcome() {
        try {
            go();
        } catch (Refused no) {
            refusal = Optional.of(no.refusal());
            refused = Optional.of(no.refusal().key());
        } catch (Unfit misfit) {
            refused = Optional.of(
                    "methodology.fault." + misfit.complaints().get(0).key());
        }
        Result result = result();
        List<Difference> differences =
                testCase.expectation().map(result::differencesFrom).orElse(List.of());
        return new CaseOutcome(testCase, steps, result, refusal, met(differences), differences);
    }

    private CaseOutcome.Met met(List<Difference> differences) {
        if (testCase.expectation().isEmpty()) {
            return CaseOutcome.Met.NO_EXPECTATION;
        }
        return differences.isEmpty() ? CaseOutcome.Met.MET : CaseOutcome.Met.NOT_MET;
    }

    private void go() {
        Person person = testCase.person();
        verdict = Optional.of(told(calculation.verdict(person.service(), testCase.period(), calendar)));
        if (testCase.method() == MethodKind.KPI) {
            indicators();
        }
        if (testCase.method() == MethodKind.RANKING && person.headcount().isPresent()) {
            delegation =
                    Optional.of(told(calculation.delegation(person.headcount().get())));
        }
        if (verdict.get().evaluated() && !testCase.marks().isEmpty()) {
            sheet = Optional.of(told(calculation.outcome(
                    new Sheet(testCase.method(), testCase.period(), parameters(), testCase.marks(), person.facts()))));
        }
        if (!testCase.means().isEmpty()) {
            year = told(calculation.yearly(testCase.method(), means()));
        }
    }

    /** Whether there is a plan at all, and what the percentages permit; before the plan's own period the rule is silent. */
    private void indicators() {
        boolean planned = law.kpi()
                .map(kpi -> !kpi.plan()
                        .minimumRemaining()
                        .endFor(testCase.person().appointed())
                        .isBefore(testCase.period().lastDay()))
                .orElse(true);
        if (planned) {
            kpisSet = Optional.of(told(calculation.kpisSet(testCase.person().appointed())));
        }
        List<BigDecimal> percents = new ArrayList<>();
        for (BigDecimal percent : testCase.percents()) {
            permitted(percents, percent);
        }
        for (SupposedIndicator indicator : testCase.indicators()) {
            told(calculation.realisation(indicator.measure(), indicator.planned(), indicator.actual()))
                    .ifPresent(realised -> permitted(percents, realised.percent()));
        }
    }

    /** What the percentage permits, and the mark of the same number, if one is given. */
    private void permitted(List<BigDecimal> before, BigDecimal percent) {
        PermittedBand permitted = told(calculation.permitted(percent));
        band = band.or(() -> Optional.of(permitted));
        if (before.size() < testCase.marks().size()) {
            List<Step> checked = calculation
                    .permitted(percent, testCase.marks().get(before.size()))
                    .steps();
            steps.add(checked.get(checked.size() - 1));
        }
        before.add(percent);
    }

    private List<String> parameters() {
        if (testCase.method() == MethodKind.KPI) {
            return List.of();
        }
        return law.ranking()
                .map(ranking ->
                        ranking
                                .parametersFor(
                                        testCase.person().category(),
                                        testCase.person().managing())
                                .stream()
                                .map(Parameter::key)
                                .toList())
                .orElse(List.of());
    }

    private List<Mean> means() {
        return testCase.means().stream()
                .map(mean -> Mean.given(mean, law.yearly().rounding()))
                .toList();
    }

    private <T> T told(Explained<T> explained) {
        steps.addAll(explained.steps());
        return explained.value();
    }

    private Result result() {
        return new Result(
                verdict.map(Verdict::evaluated),
                verdict.map(Verdict::withoutPresence),
                verdict.map(Verdict::reasonKey),
                kpisSet,
                delegation,
                band.map(PermittedBand::lowest),
                band.map(PermittedBand::highest),
                sheet.map(outcome -> outcome.mean().value()),
                sheet.map(outcome -> outcome.grade().rank()),
                year.map(outcome -> outcome.mean().value()),
                year.map(outcome -> outcome.grade().rank()),
                refused);
    }
}
