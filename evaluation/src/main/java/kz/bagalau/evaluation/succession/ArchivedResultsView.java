package kz.bagalau.evaluation.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CasesView.RowView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * One period of a predecessor's archive as HR of the successor finds it; no mark stands in this list.
 *
 * @param periods the periods with results, the latest first
 * @param cases the cases of the period
 */
public record ArchivedResultsView(
        ArchiveView archive, Period period, List<Period> periods, List<LineView> results, List<RowView> cases) {

    public ArchivedResultsView {
        periods = List.copyOf(periods);
        results = List.copyOf(results);
        cases = List.copyOf(cases);
    }

    /** The result of one person. */
    public record LineView(UUID result, String fullName, LawText post, LocalDate completedOn) {}
}
