package kz.bagalau.evaluation.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.Score;

/**
 * A {@link RankingSheet} as it is read for a row, with nothing in it that could be changed.
 *
 * @param id the sheet
 * @param version what the closing must have seen
 * @param period the evaluated period
 * @param edition the edition under which it was opened
 * @param employee the servant
 * @param category the category of the servant's post when it was opened
 * @param evaluator who evaluates
 * @param namedEvaluator whom the evaluator named to evaluate too (paragraph 31)
 * @param closedAt when it was closed
 * @param lateReason the reason, if it was closed late
 * @param marks the marks in the order of the parameters
 */
record SheetLine(
        UUID id,
        int version,
        Period period,
        EditionId edition,
        UUID employee,
        String category,
        UUID evaluator,
        Optional<UUID> namedEvaluator,
        Optional<Instant> closedAt,
        Optional<String> lateReason,
        List<MarkLine> marks) {

    /** One mark with its ground; both may be missing still. */
    record MarkLine(String parameter, int version, Optional<Score> value, String ground) {}

    static SheetLine of(RankingSheet sheet) {
        return new SheetLine(
                sheet.id(),
                sheet.version(),
                sheet.period(),
                sheet.edition(),
                sheet.employee(),
                sheet.category(),
                sheet.evaluator(),
                sheet.namedEvaluator(),
                sheet.closedAt(),
                sheet.lateReason(),
                sheet.marks().stream()
                        .map(mark -> new MarkLine(mark.parameter(), mark.version(), mark.value(), mark.comment()))
                        .toList());
    }

    SheetLine with(List<MarkLine> given) {
        return new SheetLine(
                id,
                version,
                period,
                edition,
                employee,
                category,
                evaluator,
                namedEvaluator,
                closedAt,
                lateReason,
                List.copyOf(given));
    }

    Optional<MarkLine> markOf(String parameter) {
        for (MarkLine mark : marks) {
            if (mark.parameter().equals(parameter)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
