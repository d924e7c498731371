package kz.bagalau.evaluation.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/**
 * One row of the grid: a servant's sheet as its evaluator sees it.
 *
 * @param sheet the sheet
 * @param version what the closing must have seen
 * @param fullName surname, given name, patronymic
 * @param shortName surname and initials
 * @param post the post in its languages
 * @param absence why the servant is evaluated without being present (paragraphs 5, 6)
 * @param closedAt when the sheet was closed
 * @param lateReason the reason, if it was closed late
 * @param namedEvaluator whom the evaluator named to evaluate too (paragraph 31)
 * @param marks one place for each column
 * @param arithmetic how mean and grade come about
 * @param alike whether all marks are the same: a private notice to look again, never a refusal
 */
public record SheetView(
        UUID sheet,
        int version,
        String fullName,
        String shortName,
        LawText post,
        Optional<AbsenceView> absence,
        Optional<Instant> closedAt,
        Optional<String> lateReason,
        Optional<String> namedEvaluator,
        List<MarkView> marks,
        ArithmeticView arithmetic,
        boolean alike) {

    /** Why somebody is evaluated without being present: the words stand under {@code eligibility.} and the key. */
    public record AbsenceView(Citation by, String reasonKey, List<Object> arguments) {}

    /** Whether the marks stand. */
    public boolean closed() {
        return closedAt.isPresent();
    }

    /** Whether nothing but the evaluator's word is missing. */
    public boolean ready() {
        return !closed() && arithmetic.complete() && marks.stream().noneMatch(MarkView::groundMissing);
    }
}
