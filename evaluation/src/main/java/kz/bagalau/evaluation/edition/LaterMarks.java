package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.ranking.RankingLaw;
import kz.bagalau.evaluation.ranking.RankingMark;
import kz.bagalau.evaluation.ranking.RankingRules;
import kz.bagalau.evaluation.ranking.RankingSheet;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.score.MarkRange;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.sheet.Parameter;
import kz.bagalau.methodology.sheet.SheetMethod;

/** What a later edition would make of the marks of a ranking sheet. */
@ApplicationScoped
class LaterMarks {

    @Inject
    RankingLaw law;

    TouchedSheet of(RankingSheet sheet, Edition edition) {
        Optional<String> obstacle = obstacle(sheet, edition);
        RankingRules rules = law.of(sheet);
        return new TouchedSheet(
                MethodKind.RANKING,
                sheet.id(),
                sheet.period(),
                sheet.employee(),
                sheet.edition(),
                sheet.closed(),
                ArithmeticView.of(
                        marks(sheet), rules.method(), rules.methodology().grades()),
                obstacle,
                obstacle.isPresent()
                        ? Optional.empty()
                        : method(sheet, edition)
                                .map(method -> ArithmeticView.of(
                                        marks(sheet),
                                        method,
                                        edition.methodology().grades())));
    }

    private static List<Optional<Score>> marks(RankingSheet sheet) {
        return sheet.marks().stream().map(RankingMark::value).toList();
    }

    private static Optional<String> obstacle(RankingSheet sheet, Edition edition) {
        if (!sheet.closed()) {
            return Optional.of("sheetOpen");
        }
        Optional<SheetMethod> method = method(sheet, edition);
        if (method.isEmpty()) {
            return Optional.of("noMethod");
        }
        List<String> asked = method.get().parametersFor(sheet.category()).stream()
                .map(Parameter::key)
                .sorted()
                .toList();
        List<String> marked =
                sheet.marks().stream().map(RankingMark::parameter).sorted().toList();
        if (!asked.equals(marked)) {
            return Optional.of("otherParameters");
        }
        return fit(sheet, method.get().marks()) ? Optional.empty() : Optional.of("otherMarks");
    }

    private static Optional<SheetMethod> method(RankingSheet sheet, Edition edition) {
        return edition.methodology()
                .ranking()
                .filter(method -> method.period() == sheet.period().length())
                .filter(method -> method.covers(sheet.category()));
    }

    private static boolean fit(RankingSheet sheet, MarkRange range) {
        return sheet.marks().stream()
                .flatMap(mark -> mark.value().stream())
                .map(Score::value)
                .allMatch(value -> range.choices().stream()
                        .anyMatch(choice -> choice.value().compareTo(value) == 0));
    }
}
