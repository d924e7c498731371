package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import kz.bagalau.methodology.survey.Questionnaire;

/** The form of a circle: that of the edition for the post by which the servant is surveyed since the launch (¶34). */
@RequestScoped
class Questionnaires {

    @PersistenceContext(unitName = "bagalau")
    EntityManager entities;

    @Inject
    SurveyDesk desk;

    Questionnaire of(UUID circle) {
        SurveyCircle asked = entities.find(SurveyCircle.class, circle);
        SurveyRound round = entities.find(SurveyRound.class, asked.round());
        SurveyedPost post = desk.post(asked, round);
        return desk.survey(round.edition()).questionnaireFor(post.category(), post.managing());
    }
}
