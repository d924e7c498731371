package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.result.FormedMeans;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.Results;
import kz.bagalau.evaluation.sheet.CorrectedMark;
import kz.bagalau.evaluation.sheet.CorrectedMarks;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.YearlyMean;

/** The periods of a servant with the marks that count: a corrected one takes the place of the formed (paragraph 41). */
@ApplicationScoped
class QuarterMarks {

    @Inject
    Results results;

    @Inject
    CorrectedMarks corrected;

    @Inject
    FormedMeans means;

    @Inject
    SheetLaw law;

    /** The periods of one year, the oldest first. */
    List<QuarterMark> of(UUID employee, int year) {
        Map<UUID, CorrectedMark> standing = corrected.standing(employee);
        return results.of(employee).stream()
                .filter(result -> result.period().year() == year)
                .map(result -> mark(result, Optional.ofNullable(standing.get(result.id()))))
                .sorted(Comparator.comparing(QuarterMark::period))
                .toList();
    }

    private QuarterMark mark(Result result, Optional<CorrectedMark> correction) {
        return new QuarterMark(
                result.id(),
                result.method(),
                result.period(),
                correction
                        .map(mark -> Mean.given(mark.after(), rule(result).rounding()))
                        .orElseGet(() -> formed(result)),
                correction.map(CorrectedMark::gradeAfter).orElse(result.grade()),
                correction.map(CorrectedMark::before));
    }

    /** The sheet is read only where the edition takes the unrounded means. */
    private Mean formed(Result result) {
        return rule(result).basis().equals(Optional.of(YearlyMean.Basis.UNROUNDED_MEANS))
                ? means.of(result)
                : Mean.given(result.mean(), rule(result).rounding());
    }

    private YearlyMean rule(Result result) {
        return law.methodology(result.edition()).yearly();
    }
}
