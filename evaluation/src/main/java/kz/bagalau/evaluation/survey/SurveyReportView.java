package kz.bagalau.evaluation.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.ShownMean;

/**
 * What the survey says of one servant (annexes 7, 8): one mean a competence, as far as it may be shown, and nothing else.
 *
 * @param by the paragraph and the annex of the report's form
 * @param group for whom the form is, in the words of the edition
 * @param readersBy the paragraph that says who reads it
 * @param own whether the reader is the servant
 * @param until the last day on which answers were taken
 * @param least from how many whole answers on a competence is shown
 * @param lowest the lowest points an answer has
 * @param highest the highest
 */
public record SurveyReportView(
        Period period,
        Citation by,
        Optional<LawText> group,
        Citation readersBy,
        String name,
        LawText post,
        boolean own,
        LocalDate until,
        int least,
        int lowest,
        int highest,
        List<CompetenceLine> competences) {

    /** Some of what is said below may be missing: too few have answered. */
    public boolean nothingShown() {
        return competences.stream().noneMatch(CompetenceLine::shown);
    }

    /** The least expressed competences: those with the lowest mean of all, where the means differ. */
    public List<CompetenceLine> leastExpressed() {
        List<CompetenceLine> shown =
                competences.stream().filter(CompetenceLine::shown).toList();
        Optional<BigDecimal> low =
                shown.stream().flatMap(line -> line.mean().stream()).min(Comparator.naturalOrder());
        List<CompetenceLine> least =
                shown.stream().filter(line -> line.mean().equals(low)).toList();
        return least.size() == shown.size() ? List.of() : least;
    }

    /**
     * One competence.
     *
     * @param bound how the mean is to be read
     */
    public record CompetenceLine(LawText name, ShownMean.Bound bound, Optional<BigDecimal> mean) {

        public boolean shown() {
            return mean.isPresent();
        }
    }

    /** A report that the reader may open. */
    public record ReportLine(UUID circle, Period period, String name, boolean own) {}
}
