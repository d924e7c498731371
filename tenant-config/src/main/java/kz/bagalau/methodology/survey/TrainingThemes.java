package kz.bagalau.methodology.survey;

import java.util.Objects;
import kz.bagalau.methodology.Citation;

/** The least expressed competences feed the themes of training (¶36). */
public record TrainingThemes(Citation by, boolean leastExpressed) {

    public TrainingThemes {
        Objects.requireNonNull(by, "by");
    }
}
