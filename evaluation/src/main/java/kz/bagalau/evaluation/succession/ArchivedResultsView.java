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
 * @param years the yearly marks of the year in which the period lies
 */
public record ArchivedResultsView(
        ArchiveView archive,
        Period period,
        List<Period> periods,
        List<LineView> results,
        List<RowView> cases,
        List<YearLineView> years) {

    public ArchivedResultsView {
        periods = List.copyOf(periods);
        results = List.copyOf(results);
        cases = List.copyOf(cases);
        years = List.copyOf(years);
    }

    /** The result of one person. */
    public record LineView(UUID result, String fullName, LawText post, LocalDate completedOn) {}

    /** The yearly mark of one person, without the mark. */
    public record YearLineView(UUID mark, String fullName, LawText post) {}
}
