package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bagalau.evaluation.kpi.KpiLaw;
import kz.bagalau.evaluation.kpi.KpiLine;
import kz.bagalau.evaluation.kpi.KpiRules;
import kz.bagalau.evaluation.kpi.KpiSheet;
import kz.bagalau.evaluation.kpi.KpiSheets;
import kz.bagalau.evaluation.result.ResultView.ContentView;
import kz.bagalau.evaluation.result.ResultView.IndicatorView;
import kz.bagalau.evaluation.result.ResultView.LineView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.kpi.Realisation;

/** Annex 2: what stands behind a result of the method of indicators. */
@ApplicationScoped
class IndicatorContent {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiLaw law;

    ContentView of(Result result) {
        KpiSheet sheet = sheets.get(result.id());
        KpiRules rules = law.of(sheet);
        return new ContentView(
                rules.method().permitted().by(),
                sheet.markedLines(rules).stream().map(line -> line(line, rules)).toList(),
                rules.arithmetic(sheet),
                rules.methodology().grades(),
                rules.method().marks(),
                sheet.closedAt().orElseThrow(),
                sheet.dueOn().orElseThrow(),
                sheet.lateReason(),
                sheet.lines().stream()
                        .filter(line -> !rules.marks(line))
                        .map(IndicatorContent::name)
                        .toList());
    }

    private static LineView line(KpiLine line, KpiRules rules) {
        Realisation reached = rules.realisation(line).orElseThrow();
        return new LineView(
                name(line),
                line.value().orElseThrow(),
                line.comment(),
                Optional.of(new IndicatorView(
                        line.unit(), line.source(), reached, rules.band(reached), rules.hole(reached))));
    }

    /** The plan words its indicators in one language. */
    private static LawText name(KpiLine line) {
        return new LawText(line.name(), null, null);
    }
}
