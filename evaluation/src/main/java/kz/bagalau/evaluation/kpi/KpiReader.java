package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiSheetView.SentView;
import kz.bagalau.evaluation.kpi.KpiSheetView.WhyView;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.kpi.Realisation;

/** Reads sheets into rows: values and percentages for everybody who may see them, bands and marks for the evaluator. */
@ApplicationScoped
class KpiReader {

    @Inject
    KpiLaw law;

    @Inject
    KpiAttachments attachments;

    /** The indicators without their marks. */
    List<ActualLineView> actuals(KpiSheet sheet) {
        KpiRules rules = law.of(sheet);
        Map<UUID, List<EvidenceView>> evidence = attachments.of(sheet.id());
        return sheet.lines().stream()
                .map(line -> actual(line, rules, evidence.getOrDefault(line.line(), List.of())))
                .toList();
    }

    /** The indicators without anything that HR has not sent yet. */
    List<ActualLineView> planned(KpiSheet sheet) {
        KpiRules rules = law.of(sheet);
        return sheet.lines().stream().map(line -> planned(line, rules)).toList();
    }

    /** The indicators with their bands and marks. */
    List<KpiLineView> marks(KpiSheet sheet) {
        KpiRules rules = law.of(sheet);
        List<ActualLineView> facts = sheet.sent() ? actuals(sheet) : planned(sheet);
        return facts.stream()
                .map(fact -> marked(fact, sheet.line(fact.line()), rules))
                .toList();
    }

    static Optional<SentView> sent(KpiSheet sheet, KpiRules rules) {
        return sheet.sentAt()
                .map(at -> new SentView(
                        rules.preCalculationBy(),
                        at,
                        sheet.sentBy().orElseThrow(),
                        sheet.sentLateReason(),
                        sheet.agreedBy()));
    }

    /** Why the servant's day or presence is not as with everybody (¶5, ¶6). */
    static Optional<WhyView> why(KpiRules rules) {
        var verdict = rules.verdict();
        return verdict.reasonKey().equals("present")
                ? Optional.empty()
                : Optional.of(new WhyView(verdict.by(), "eligibility." + verdict.reasonKey(), verdict.args()));
    }

    private static ActualLineView actual(KpiLine line, KpiRules rules, List<EvidenceView> evidence) {
        return new ActualLineView(
                line.line(),
                line.number(),
                line.name(),
                line.unit(),
                line.measure(),
                line.planned(),
                rules.marks(line),
                line.actual(),
                line.source(),
                rules.realisation(line),
                line.version(),
                evidence);
    }

    private static ActualLineView planned(KpiLine line, KpiRules rules) {
        return new ActualLineView(
                line.line(),
                line.number(),
                line.name(),
                line.unit(),
                line.measure(),
                line.planned(),
                rules.marks(line),
                Optional.empty(),
                "",
                Optional.empty(),
                line.version(),
                List.of());
    }

    private static KpiLineView marked(ActualLineView fact, KpiLine line, KpiRules rules) {
        Optional<Realisation> reached = fact.realisation();
        Optional<PermittedBand> band = reached.map(rules::band);
        boolean outside = line.value()
                .filter(mark -> band.filter(row -> !row.permits(mark)).isPresent())
                .isPresent();
        return new KpiLineView(fact, band, reached.flatMap(rules::hole), line.value(), line.comment(), outside);
    }
}
