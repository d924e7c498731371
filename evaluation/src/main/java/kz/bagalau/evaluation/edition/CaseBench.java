package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.explain.Step;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.proof.Bench;
import kz.bagalau.methodology.proof.CaseOutcome;
import kz.bagalau.methodology.proof.Catalogue;
import kz.bagalau.methodology.proof.Result;
import kz.bagalau.methodology.proof.TestCase;
import kz.bagalau.methodology.proof.Typical;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.sheet.SheetMethod;

/** Runs made-up persons and periods through an edition's rules. */
@ApplicationScoped
class CaseBench {

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** The typical cases and what the edition makes of them. */
    List<ProofView.Case> typical(Edition edition) {
        WorkingCalendar calendar = calendars.working();
        return Catalogue.of(edition.methodology(), LocalDate.now(clock), calendar).cases().stream()
                .map(each -> view(null, "", "", Bench.run(edition, each, calendar)))
                .toList();
    }

    /** What the edition makes of a council's own case. */
    ProofView.Case run(Edition edition, EditionCase own) {
        return view(own.id(), own.name(), own.expected(), outcome(edition, own.facts()));
    }

    /** What the edition makes of facts that are only being tried. */
    ProofView.Case tried(Edition edition, Map<String, String> facts) {
        return view(null, "", "", outcome(edition, facts));
    }

    /** The facts as they are kept: complete, so that the case asks the same in every year. */
    Map<String, String> complete(Edition edition, Map<String, String> facts) {
        return CaseFacts.of(testCase(edition.methodology(), facts));
    }

    private CaseOutcome outcome(Edition edition, Map<String, String> facts) {
        return Bench.run(edition, testCase(edition.methodology(), facts), calendars.working());
    }

    private TestCase testCase(Methodology law, Map<String, String> facts) {
        boolean ranking = law.ranking().isPresent();
        PeriodLength length = ranking
                ? law.ranking().map(SheetMethod::period).orElseThrow()
                : law.kpi().map(KpiMethod::period).orElse(PeriodLength.QUARTER);
        return new CaseFacts(facts)
                .testCase(
                        ranking ? MethodKind.RANKING : MethodKind.KPI,
                        Period.of(LocalDate.now(clock), length).previous());
    }

    private static ProofView.Case view(UUID id, String name, String expected, CaseOutcome outcome) {
        List<ProofView.Line> lines = new ArrayList<>(outcome.steps().stream()
                .map(step -> new ProofView.Line(key(step), step.arguments(), step.by()))
                .toList());
        outcome.refusal()
                .ifPresent(refusal -> lines.add(new ProofView.Line(
                        "REFUSED", refusal.arguments(), refusal.citation().orElse(null))));
        return new ProofView.Case(
                id,
                outcome.testCase().typical().map(Typical::name).orElse(""),
                name,
                CaseFacts.of(outcome.testCase()).entrySet().stream()
                        .map(fact -> new ProofView.Fact(fact.getKey(), fact.getValue()))
                        .toList(),
                lines,
                line(outcome.result()),
                expected);
    }

    /** A step that asks whether has words for yes and for no. */
    private static String key(Step step) {
        return step.result() instanceof Boolean yes
                ? step.rule().name() + (yes ? "_YES" : "_NO")
                : step.rule().name();
    }

    /** The outcome in one line, in the words of the document: what an expectation is compared with. */
    static String line(Result result) {
        List<String> parts = new ArrayList<>();
        add(parts, "evaluated", result.evaluated());
        add(parts, "withoutPresence", result.withoutPresence().filter(yes -> yes));
        add(parts, "reason", result.reason().filter(reason -> result.evaluated()
                .filter(yes -> yes)
                .isEmpty()));
        add(parts, "kpisSet", result.kpisSet());
        add(parts, "delegation", result.delegation());
        add(parts, "lowest", result.lowest().map(BigDecimal::toPlainString));
        add(parts, "highest", result.highest().map(BigDecimal::toPlainString));
        add(parts, "mean", result.mean().map(BigDecimal::toPlainString));
        add(parts, "grade", result.grade().map(GradeRank::name));
        add(parts, "yearlyMean", result.yearlyMean().map(BigDecimal::toPlainString));
        add(parts, "yearlyGrade", result.yearlyGrade().map(GradeRank::name));
        add(parts, "refused", result.refused());
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String key, Optional<?> value) {
        value.ifPresent(known -> parts.add(key + "=" + known));
    }
}
