package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.bagalau.evaluation.kpi.KpiLaw;
import kz.bagalau.evaluation.kpi.KpiRules;
import kz.bagalau.evaluation.kpi.KpiSheet;
import kz.bagalau.evaluation.kpi.KpiSheetClosed;
import kz.bagalau.evaluation.kpi.KpiSheets;
import kz.bagalau.evaluation.ranking.RankingLaw;
import kz.bagalau.evaluation.ranking.RankingMark;
import kz.bagalau.evaluation.ranking.RankingRules;
import kz.bagalau.evaluation.ranking.RankingSheet;
import kz.bagalau.evaluation.ranking.RankingSheets;
import kz.bagalau.evaluation.ranking.SheetClosed;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.evaluation.sheet.EvaluatedSheet;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.Mean;

/** Paragraph 7: in the moment a sheet is closed, and in the same transaction, its result is formed. */
@ApplicationScoped
class FormResult {

    @Inject
    Results results;

    @Inject
    RankingSheets sheets;

    @Inject
    RankingLaw law;

    @Inject
    KpiSheets kpiSheets;

    @Inject
    KpiLaw kpiLaw;

    @Inject
    Clock clock;

    @Inject
    Event<ResultFormed> formed;

    void when(@Observes SheetClosed closed) {
        RankingSheet sheet = sheets.get(closed.sheet());
        RankingRules rules = law.of(sheet);
        ArithmeticView arithmetic = ArithmeticView.of(
                sheet.marks().stream().map(RankingMark::value).toList(),
                rules.method(),
                rules.methodology().grades());
        form(sheet.evaluated(), arithmetic, rules.methodology(), rules.due().date());
    }

    void when(@Observes KpiSheetClosed closed) {
        KpiSheet sheet = kpiSheets.get(closed.sheet());
        KpiRules rules = kpiLaw.of(sheet);
        form(sheet.evaluated(), rules.arithmetic(sheet), rules.methodology(), closed.dueOn());
    }

    private void form(EvaluatedSheet sheet, ArithmeticView arithmetic, Methodology methodology, LocalDate due) {
        Mean mean = arithmetic.mean().orElseThrow();
        Grade grade = arithmetic.grade().orElseThrow();
        Result result = Result.form(sheet, mean, grade, clock.instant(), completed(methodology, due));
        results.add(result);
        formed.fire(new ResultFormed(
                result.id(),
                result.employee(),
                mean.value().toPlainString(),
                grade.rank().name(),
                methodology.grades().by()));
    }

    /** R20: the evaluation is completed when the sheet is closed, or on its last day, as the edition says. */
    private LocalDate completed(Methodology methodology, LocalDate due) {
        LocalDate today = LocalDate.now(clock);
        return switch (methodology.acquaintance().completed()) {
            case SHEET_CLOSED -> today;
            case LAST_DAY_OF_EVALUATION -> today.isAfter(due) ? today : due;
        };
    }
}
