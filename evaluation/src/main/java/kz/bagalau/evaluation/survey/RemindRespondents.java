package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.jobs.DailyWork;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * Paragraph 33: those whose answers are still awaited are reminded, all at once and at an hour at which nobody answers, so
 * that no hour of a letter or of its absence can be laid beside an answer. HR learns how many letters went out.
 */
@ApplicationScoped
public class RemindRespondents implements DailyWork {

    /** Working days before the last day on which the reminders go out; 0 is the last day itself. */
    private static final Set<Integer> DAYS_BEFORE = Set.of(5, 2, 0);

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    SurveyDesk desk;

    @Inject
    SheetLaw law;

    @Inject
    Outbox outbox;

    @Inject
    Event<RespondentsReminded> reminded;

    @Override
    public String name() {
        return "surveyReminders";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(5, 0);
    }

    @Override
    public void in(CouncilId council) {
        rounds.all().stream()
                .filter(round -> round.awaitsAnswersOn(law.today()))
                .filter(round -> law.calendar().isWorking(law.today()))
                .filter(round -> DAYS_BEFORE.contains(law.daysLeft(round.answersUntil())))
                .forEach(this::remind);
    }

    private void remind(SurveyRound round) {
        Citation by = desk.survey(round.edition()).by();
        Set<UUID> onPaper = circles.onPaper(round.id());
        Map<UUID, Integer> waiting = circles.ofRound(round.id()).values().stream()
                .flatMap(Collection::stream)
                .filter(each -> !onPaper.contains(each.circle()))
                .filter(each -> each.state() == RespondentState.ASKED)
                .collect(Collectors.toMap(SurveyRespondent::employee, each -> 1, Integer::sum));
        outbox.post(waiting.entrySet().stream()
                .map(each -> SurveyNotice.REMINDED.to(each.getKey(), round, by, each.getValue()))
                .toList());
        if (!waiting.isEmpty()) {
            reminded.fire(new RespondentsReminded(by, round.id(), waiting.size()));
        }
    }
}
