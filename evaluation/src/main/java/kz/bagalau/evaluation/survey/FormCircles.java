package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.SurveyMethod;

/** Draws the respondents of everybody who is surveyed in a round and keeps them (paragraph 35). */
@ApplicationScoped
class FormCircles {

    @Inject
    Circles circles;

    @Inject
    SurveyDesk desk;

    /**
     * How the draw ended.
     *
     * @param formed how many circles there are
     * @param tooSmall about how many servants too few could be asked
     */
    record Drawn(int formed, int tooSmall) {}

    /** Draws for a round that has no circles yet. */
    Drawn of(SurveyRound round, Methodology methodology) {
        SurveyMethod method = methodology.survey().orElseThrow();
        List<Servant> surveyed = desk.surveyed(methodology, round.period());
        if (surveyed.isEmpty()) {
            throw new Refused(new SurveyRefusal.NobodySurveyed(method.by(), round.period()));
        }
        Map<UUID, List<Candidate>> drawn = desk.draw(method)
                .of(desk.neighbours(methodology, round.period()).of(surveyed));
        Map<UUID, SurveyedPost> posts = desk.posts(surveyed);
        drawn.forEach((servant, circle) ->
                circles.add(new SurveyCircle(round.id(), servant, !circle.isEmpty(), posts.get(servant)), circle));
        int formed = Math.toIntExact(
                drawn.values().stream().filter(circle -> !circle.isEmpty()).count());
        return new Drawn(formed, drawn.size() - formed);
    }
}
