package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
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
    Circles circles;

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
        List<Servant> surveyed = desk.surveyed(methodology, period);
        if (surveyed.isEmpty()) {
            throw new Refused(new SurveyRefusal.NobodySurveyed(method.by(), period));
        }
        SurveyRound round = SurveyRound.prepare(
                period, edition.id(), method.due().on(period, law.calendar()).date(), law.today());
        rounds.add(round);
        Map<UUID, List<Candidate>> drawn =
                desk.draw(method).of(desk.neighbours(methodology, period).of(surveyed));
        drawn.forEach(
                (servant, circle) -> circles.add(new SurveyCircle(round.id(), servant, !circle.isEmpty()), circle));
        int formed = Math.toIntExact(
                drawn.values().stream().filter(circle -> !circle.isEmpty()).count());
        prepared.fire(new RoundPrepared(
                method.respondents().by(), round.id(), period, edition.id(), formed, drawn.size() - formed));
    }
}
