package kz.bagalau.evaluation.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.ShownMean;

/**
 * What the survey says of one servant (annexes 7, 8): one mean a competence, as far as it may be shown, comments where
 * the edition has them, and nothing else.
 *
 * @param by the paragraph and the annex of the report's form
 * @param group for whom the form is, in the words of the edition
 * @param readersBy the paragraph that says who reads it
 * @param own whether the reader is the servant
 * @param before the period a year earlier
 * @param until the last day on which answers were taken
 * @param least from how many whole answers on a competence is shown
 * @param lowest the lowest points an answer has
 * @param highest the highest
 * @param commentsBy the paragraph by which respondents could write a comment; empty where they could not
 * @param comments what they wrote, in no order; empty where fewer than the least number did
 */
public record SurveyReportView(
        Period period,
        Citation by,
        Optional<LawText> group,
        Citation readersBy,
        String name,
        LawText post,
        boolean own,
        Period before,
        LocalDate until,
        int least,
        int lowest,
        int highest,
        List<CompetenceLine> competences,
        Optional<Citation> commentsBy,
        List<String> comments) {

    /** Whether a year earlier stands beside this one. */
    public boolean compared() {
        return competences.stream().anyMatch(line -> line.before().isPresent());
    }

    /** Some of what is said below may be missing: too few have answered. */
    public boolean nothingShown() {
        return competences.stream().noneMatch(CompetenceLine::shown);
    }

    /** The least expressed competences: those with the lowest mean of all, where the means differ (paragraph 36). */
    public List<CompetenceLine> leastExpressed() {
        return competences.stream().filter(CompetenceLine::least).toList();
    }

    /**
     * One competence.
     *
     * @param bound how the mean is to be read
     * @param least whether it is one of the least expressed
     * @param before what the same questions showed of the same servant a year earlier, where that may be compared
     */
    public record CompetenceLine(
            String key,
            LawText name,
            ShownMean.Bound bound,
            Optional<BigDecimal> mean,
            boolean least,
            Optional<YearBefore> before) {

        public boolean shown() {
            return mean.isPresent();
        }
    }

    /**
     * The mean of a year earlier.
     *
     * @param more by how much this year's mean is more; only where neither of them is a bound
     */
    public record YearBefore(ShownMean.Bound bound, Optional<BigDecimal> mean, Optional<BigDecimal> more) {}

    /** A report that the reader may open. */
    public record ReportLine(UUID circle, Period period, String name, boolean own) {}
}
