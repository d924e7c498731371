package kz.bagalau.evaluation.survey;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** There is no such survey, circle or respondent for this person; nobody learns whether there is one for another. */
public record NoSuchSurvey() implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
