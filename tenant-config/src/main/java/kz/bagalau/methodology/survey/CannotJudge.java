package kz.bagalau.methodology.survey;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/** Beside the scale a respondent may answer that he cannot judge; such an answer has no points and counts for nothing. */
public record CannotJudge(Citation by, LawText text) {

    public CannotJudge {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(text, "text");
    }
}
