package kz.bagalau.ui.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.evaluation.survey.SurveyReportView.CompetenceLine;
import kz.bagalau.evaluation.survey.SurveyReportView.YearBefore;
import kz.bagalau.methodology.survey.ShownMean;
import kz.bagalau.ui.words.Words;

/**
 * A report in words (annexes 7, 8). The page and the paper say these and nothing else, so that neither shows what the other
 * keeps to itself.
 *
 * @param form for which group the form is; empty where the edition names none
 * @param least the least expressed competences
 * @param nothing why there is no number and what comes next; empty where there are some
 * @param comments what respondents wrote
 */
public record ReportText(
        String title,
        String who,
        String form,
        String lead,
        String before,
        List<Line> lines,
        List<String> least,
        List<String> nothing,
        Comments comments,
        String readers) {

    /**
     * One competence.
     *
     * @param before the mean of a year earlier, or nothing
     * @param more the difference, or nothing
     */
    public record Line(int number, String competence, String mean, boolean shown, String before, String more) {}

    /**
     * What respondents wrote.
     *
     * @param rule from how many on it is shown; empty where the edition asks for no comments
     */
    public record Comments(String rule, List<String> written) {}

    static ReportText of(SurveyReportView view, Words words) {
        return new ReportText(
                words.with("survey.report.heading", words.period(view.period())),
                view.name() + " · " + words.law(view.post()),
                view.group()
                        .map(group -> words.with("survey.report.group", words.law(group)))
                        .orElse(""),
                words.with2("survey.report.lead", words.date(view.until()), view.least()),
                words.with("survey.report.before", words.period(view.before())),
                lines(view, words),
                view.leastExpressed().stream()
                        .map(line -> words.law(line.name()))
                        .toList(),
                view.nothingShown()
                        ? List.of(
                                words.with("survey.report.nothing"),
                                words.with("survey.report.nothing.text", view.least()),
                                words.with("survey.report.nothing.next"))
                        : List.of(),
                new Comments(
                        view.commentsBy().isPresent() ? words.with("survey.report.comments.rule", view.least()) : "",
                        view.comments()),
                words.with("survey.report.readers"));
    }

    private static List<Line> lines(SurveyReportView view, Words words) {
        return IntStream.range(0, view.competences().size())
                .mapToObj(place -> {
                    CompetenceLine line = view.competences().get(place);
                    return new Line(
                            place + 1,
                            words.law(line.name()),
                            mean(words, line.bound(), line.mean()),
                            line.shown(),
                            line.before()
                                    .map(before -> mean(words, before.bound(), before.mean()))
                                    .orElse(""),
                            line.before()
                                    .flatMap(YearBefore::more)
                                    .map(more -> signed(words, more))
                                    .orElse(""));
                })
                .toList();
    }

    private static String mean(Words words, ShownMean.Bound bound, Optional<BigDecimal> mean) {
        return mean.map(value -> words.with("survey.report.bound." + bound, words.number(value)))
                .orElseGet(() -> words.with("survey.report.bound.NOT_SHOWN"));
    }

    private static String signed(Words words, BigDecimal more) {
        String size = words.number(more.abs());
        return more.signum() == 0 ? size : (more.signum() > 0 ? "+" : "−") + size;
    }
}
