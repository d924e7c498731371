package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.survey.SurveyReportView.YearBefore;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.methodology.survey.ShownMean;

/** What the survey a year earlier showed of the same servant, for a reader who may read that report too (paragraphs 20, 36). */
@RequestScoped
class LastYear {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    SurveyReaders readers;

    @Inject
    Questionnaires questionnaires;

    @Inject
    BallotBox box;

    /** The earlier means, to be laid beside the later ones; none where the report is another's or was not closed. */
    Function<ShownMean, Optional<YearBefore>> of(SurveyCircle circle, SurveyRound round, Questionnaire asked) {
        return before(circle, round).map(earlier -> beside(earlier, asked)).orElse(mean -> Optional.empty());
    }

    private Optional<SurveyCircle> before(SurveyCircle circle, SurveyRound round) {
        return rounds.of(yearBefore(round.period())).flatMap(earlier -> circles.of(earlier.id()).stream()
                .filter(each -> each.employee().equals(circle.employee()))
                .filter(readers.of(earlier))
                .findFirst());
    }

    private Function<ShownMean, Optional<YearBefore>> beside(SurveyCircle earlier, Questionnaire asked) {
        Questionnaire before = questionnaires.of(earlier.id());
        Map<String, ShownMean> means =
                box.means(earlier.id()).stream().collect(Collectors.toMap(ShownMean::competence, Function.identity()));
        return mean -> Optional.ofNullable(means.get(mean.competence()))
                .filter(then -> then.value().isPresent() && mean.value().isPresent())
                .filter(then -> asked.asksLike(before, mean.competence()))
                .map(then -> new YearBefore(then.bound(), then.value(), mean.moreThan(then)));
    }

    /** The same period of the year before. */
    static Period yearBefore(Period period) {
        return Period.of(period.firstDay().minusYears(1), period.length());
    }
}
