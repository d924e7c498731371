package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.survey.Questionnaire;

/** The form of a circle: that of the edition for the post which the servant held on the day of the launch (¶34). */
@RequestScoped
class Questionnaires {

    @PersistenceContext(unitName = "bagalau")
    EntityManager entities;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    Questionnaire of(UUID circle) {
        SurveyCircle asked = entities.find(SurveyCircle.class, circle);
        SurveyRound round = entities.find(SurveyRound.class, asked.round());
        var servant = staff.of(asked.employee(), round.launchedOn().orElseThrow());
        return law.methodology(round.edition()).survey().orElseThrow().questionnaireFor(servant.category(), false);
    }
}
