package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.ranking.RankingLaw;
import kz.bagalau.evaluation.ranking.RankingMark;
import kz.bagalau.evaluation.ranking.RankingRules;
import kz.bagalau.evaluation.ranking.RankingSheet;
import kz.bagalau.evaluation.ranking.RankingSheets;
import kz.bagalau.evaluation.result.ResultView.ContentView;
import kz.bagalau.evaluation.result.ResultView.LineView;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.sheet.Parameter;

/** Annex 4: what stands behind a result of the ranking method. */
@ApplicationScoped
class RankedContent {

    @Inject
    RankingSheets sheets;

    @Inject
    RankingLaw law;

    ContentView of(Result result) {
        RankingSheet sheet = sheets.get(result.id());
        RankingRules rules = law.of(sheet);
        List<Parameter> parameters = rules.method().parametersFor(sheet.category());
        return new ContentView(
                parameters.get(0).by(),
                sheet.marks().stream().map(mark -> line(mark, parameters)).toList(),
                ArithmeticView.of(
                        sheet.marks().stream().map(RankingMark::value).toList(),
                        rules.method(),
                        rules.methodology().grades()),
                rules.methodology().grades(),
                rules.method().marks(),
                sheet.closedAt().orElseThrow(),
                sheet.dueOn().orElseThrow(),
                sheet.lateReason(),
                List.of());
    }

    private static LineView line(RankingMark mark, List<Parameter> parameters) {
        LawText name = parameters.stream()
                .filter(parameter -> parameter.key().equals(mark.parameter()))
                .findFirst()
                .map(Parameter::name)
                .orElseThrow();
        return new LineView(name, mark.value().orElseThrow(), mark.comment(), Optional.empty());
    }
}
