package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.platform.jobs.DailyWork;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * Notes once a day who has answered, and closes the rounds whose last day is over, be it that of the sheets; a close that was
 * broken off is gone on with the next night (¶33, 35).
 */
@ApplicationScoped
public class CloseSurveys implements DailyWork {

    private static final LocalTime NIGHT = LocalTime.of(4, 45);

    @Inject
    SurveyRounds rounds;

    @Inject
    CloseRound close;

    @Inject
    SheetLaw law;

    @Override
    public String name() {
        return "close-surveys";
    }

    @Override
    public LocalTime at() {
        return NIGHT;
    }

    @Override
    public void in(CouncilId council) {
        for (SurveyRound round : rounds.all()) {
            if (round.awaitsAnswersOn(law.today())) {
                close.collect(round.id());
            } else if (isOver(round)) {
                close.run(round.id());
            }
        }
    }

    private boolean isOver(SurveyRound round) {
        return round.state() == RoundState.CLOSING
                || round.state() == RoundState.LAUNCHED && !round.awaitsSheetsOn(law.today());
    }
}
