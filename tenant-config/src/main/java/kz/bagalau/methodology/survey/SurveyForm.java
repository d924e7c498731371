package kz.bagalau.methodology.survey;

import java.util.Objects;
import kz.bagalau.methodology.Audience;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.FormSource;

/** The questionnaire or the report of one group, by its annex. */
public record SurveyForm(Citation by, Audience who, FormSource form) {

    public SurveyForm {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(form, "form");
    }
}
