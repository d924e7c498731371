package kz.bagalau.evaluation.ranking;

import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** One row of the grid for the evaluator of this very sheet (paragraph 20), after a mark was saved or contested. */
@UseCase
@AllowedTo({EVALUATOR, EMPLOYEE})
public class ShowSheet {

    @Inject
    RankingSheets sheets;

    @Inject
    SheetReader reader;

    @Inject
    RankingLaw law;

    @Inject
    Caller caller;

    /** The row with the sheet's own parameters as its columns. */
    public SheetView of(UUID sheetId) {
        RankingSheet sheet = sheets.get(sheetId);
        sheet.requireEvaluator(
                caller.employee(), law.of(sheet).methodology().confidential().by());
        List<SheetLine> one = List.of(SheetLine.of(sheet));
        // nobody but the servant of this sheet is read: a mark is saved often, and the body may be large
        return reader.rows(one, caller.employee(), Map.of(), reader.columns(one))
                .get(0);
    }
}
