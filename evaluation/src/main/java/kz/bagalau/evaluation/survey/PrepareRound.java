package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.survey.FormCircles.Drawn;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 33, 35: HR prepares the survey of a period once, and the system draws the respondents of everybody. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class PrepareRound {

    @Inject
    SurveyRounds rounds;

    @Inject
    FormCircles form;

    @Inject
    SurveyDesk desk;

    @Inject
    SheetLaw law;

    @Inject
    Event<RoundPrepared> prepared;

    /** Prepares the round of the period; nobody is told yet. */
    public void of(Period period) {
        Edition edition = desk.edition(period);
        Methodology methodology = edition.methodology();
        SurveyMethod method = methodology
                .survey()
                .filter(each -> each.period() == period.length())
                .orElseThrow(() -> new Refused(
                        new SurveyRefusal.NoSurvey(methodology.schedule().by(), period)));
        if (law.today().isBefore(period.firstDay())) {
            throw new Refused(new SurveyRefusal.SurveyTooEarly(method.by(), period.firstDay()));
        }
        if (rounds.of(period).isPresent()) {
            throw new Refused(new SurveyRefusal.SurveyOnce(method.by(), period));
        }
        SurveyRound round = SurveyRound.prepare(
                period, edition.id(), method.due().on(period, law.calendar()).date(), law.today());
        rounds.add(round);
        Drawn drawn = form.of(round, methodology);
        prepared.fire(new RoundPrepared(
                method.respondents().by(), round.id(), period, edition.id(), drawn.formed(), drawn.tooSmall()));
    }
}
