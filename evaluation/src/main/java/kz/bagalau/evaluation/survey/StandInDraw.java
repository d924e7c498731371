package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.Methodology;

/** Asks another one in the place of a respondent who was taken out or does not answer (paragraph 35). */
@ApplicationScoped
class StandInDraw {

    @Inject
    Circles circles;

    @Inject
    SurveyDesk desk;

    @Inject
    SheetLaw law;

    /** Draws and keeps the new respondent; empty when nobody is left who could be asked. */
    Optional<SurveyRespondent> ask(SurveyRound round, SurveyCircle circle, SurveyRespondent out) {
        Methodology methodology = law.methodology(round.edition());
        Neighbours neighbours = desk.neighbours(methodology, round.period());
        List<Candidate> candidates = neighbours.all().stream()
                .filter(one -> one.employee().equals(circle.employee()))
                .map((Servant servant) -> neighbours.of(servant))
                .findFirst()
                .orElse(List.of());
        Set<UUID> known = circles.respondents(circle.id()).stream()
                .map(SurveyRespondent::employee)
                .collect(Collectors.toSet());
        boolean launched = round.state() != RoundState.PREPARED;
        Optional<SurveyRespondent> in = desk.draw(desk.survey(round.edition()))
                .standIn(candidates, out.kind(), known, circles.load(round.id()))
                .map(drawn -> new SurveyRespondent(circle.id(), drawn, launched));
        in.ifPresent(circles::add);
        return in;
    }
}
