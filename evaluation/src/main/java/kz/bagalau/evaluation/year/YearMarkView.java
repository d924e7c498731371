package kz.bagalau.evaluation.year;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.result.ResultView.OpeningView;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.YearlyMean;

/**
 * One count of a servant's year with its arithmetic (paragraph 4, part 2).
 *
 * @param rule by which it was counted: which methods, which periods, how many at least, how rounded
 * @param quarters every period of the year; one without a mark is not there, and no nought
 * @param total the sum of the counted means
 * @param unrounded the quotient before rounding
 * @param standing whether this count is the one that stands
 * @param counts every count of the year, the first one first
 * @param decisions what the appointing official decided on it; for the servant and the official
 * @param openings who did or saw what with it; for the servant
 */
public record YearMarkView(
        UUID mark,
        boolean own,
        int year,
        String fullName,
        LawText post,
        EditionId edition,
        YearlyMean rule,
        GradeScale grades,
        List<QuarterLine> quarters,
        BigDecimal total,
        BigDecimal unrounded,
        BigDecimal mean,
        Grade grade,
        boolean standing,
        List<CountLine> counts,
        List<DecisionLine> decisions,
        List<OpeningView> openings) {

    /**
     * One period of the year.
     *
     * @param mean the mean that counted; empty when the servant was not evaluated
     * @param before the mean before a session corrected it (paragraph 41)
     * @param counted whether it went into the year
     */
    public record QuarterLine(
            Period period,
            Optional<UUID> result,
            Optional<BigDecimal> mean,
            Optional<Grade> grade,
            Optional<BigDecimal> before,
            boolean counted) {}

    /** One count: the words of its cause stand under {@code year.cause.} and the key. */
    public record CountLine(UUID mark, int turn, BigDecimal mean, Grade grade, String cause, Instant at, String by) {}

    /** A decision of the appointing official with its document. */
    public record DecisionLine(String measure, String number, LocalDate date, String reason) {}

    /** How many periods went into it. */
    public int count() {
        return (int) quarters.stream().filter(QuarterLine::counted).count();
    }

    /** The counted means, the oldest period first. */
    public List<BigDecimal> terms() {
        return quarters.stream()
                .filter(QuarterLine::counted)
                .map(line -> line.mean().orElseThrow())
                .toList();
    }

    /** Whether the year was counted more than once. */
    public boolean recounted() {
        return counts.size() > 1;
    }
}
