package kz.bagalau.evaluation.result;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.result.Confidentiality.Knowledge;
import kz.bagalau.evaluation.sheet.CorrectedMark;
import kz.bagalau.evaluation.sheet.CorrectedMarks;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.YearlyMean;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 4, part 2: the mean of a year's periods by indicators, counted anew at every question from the results that
 * stand. A mean would betray a period that the reader may not know (20), so it is shown to whoever may know them all.
 */
@UseCase
@AllowedTo({COUNCIL_HR, EVALUATOR, OFFICIAL, EMPLOYEE})
public class ShowYearlyMean {

    @Inject
    Results results;

    @Inject
    IndicatorContent indicators;

    @Inject
    Confidentiality confidentiality;

    @Inject
    CorrectedMarks corrected;

    @Inject
    SheetLaw law;

    /** The year of this result, as far as the caller may know it. */
    public YearlyMeanView of(UUID resultId) {
        Result asked = results.get(resultId);
        confidentiality.require(asked, law.methodology(asked.edition()));
        int year = asked.period().year();
        List<Result> all = results.of(asked.employee()).stream()
                .filter(result -> result.method() == MethodKind.KPI)
                .filter(result -> result.period().year() == year)
                .toList();
        Map<Period, Result> known = known(all);
        Methodology last = law.methodology(known.values().stream()
                .reduce((earlier, later) -> later)
                .orElse(asked)
                .edition());
        YearlyMean rule = last.yearly();
        Map<UUID, CorrectedMark> standing = corrected.standing(asked.employee());
        boolean covered = rule.covers(MethodKind.KPI);
        Optional<Mean> mean =
                covered && known.size() == all.size() ? rule.ofPeriods(means(known, standing)) : Optional.empty();
        return new YearlyMeanView(
                year,
                quarters(known, standing, asked.period().length(), year),
                rule,
                covered,
                mean,
                mean.map(value -> last.grades().of(value)));
    }

    private Map<Period, Result> known(List<Result> all) {
        Map<Period, Result> known = new LinkedHashMap<>();
        all.stream()
                .filter(result -> confidentiality.of(result, law.methodology(result.edition())) == Knowledge.THE_RESULT)
                .forEach(result -> known.put(result.period(), result));
        return known;
    }

    /** With their arithmetic, since an edition may take the unrounded ones (R28); a corrected mark has none (paragraph 41). */
    private Map<Period, Mean> means(Map<Period, Result> known, Map<UUID, CorrectedMark> standing) {
        Map<Period, Mean> means = new LinkedHashMap<>();
        known.forEach(
                (period, result) -> means.put(period, mean(result, Optional.ofNullable(standing.get(result.id())))));
        return means;
    }

    private Mean mean(Result result, Optional<CorrectedMark> corrected) {
        return corrected
                .map(mark -> Mean.given(
                        mark.after(), law.methodology(result.edition()).yearly().rounding()))
                .orElseGet(() -> indicators.of(result).arithmetic().mean().orElseThrow());
    }

    private List<QuarterView> quarters(
            Map<Period, Result> known, Map<UUID, CorrectedMark> standing, PeriodLength length, int year) {
        return IntStream.rangeClosed(1, length.perYear())
                .mapToObj(number -> new Period(year, length, number))
                .map(period -> Optional.ofNullable(known.get(period))
                        .map(result -> QuarterView.of(
                                result,
                                Optional.ofNullable(standing.get(result.id())),
                                law.methodology(result.edition()).grades()))
                        .orElseGet(() -> QuarterView.none(period)))
                .toList();
    }
}
