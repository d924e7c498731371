package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import kz.bagalau.evaluation.sheet.SheetLaw;

/** How far the sheets of a circle have come. */
@RequestScoped
class SheetStates {

    @Inject
    BallotBox box;

    @Inject
    SheetLaw law;

    SheetsView.State of(SurveyCircle circle, SurveyRound round) {
        if (box.hasSheets(circle.id())) {
            return SheetsView.State.ENTERED;
        }
        if (round.awaitsAnswersOn(law.today())) {
            return SheetsView.State.AWAITED;
        }
        return round.awaitsSheetsOn(law.today()) ? SheetsView.State.TO_ENTER : SheetsView.State.OVER;
    }
}
