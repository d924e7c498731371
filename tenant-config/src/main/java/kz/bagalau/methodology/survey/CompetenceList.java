package kz.bagalau.methodology.survey;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Audience;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/** The competences of one group (¶34). */
public record CompetenceList(Citation by, Audience who, List<Competence> competences) {

    public CompetenceList {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(who, "who");
        competences = List.copyOf(competences);
        Require.that(
                        competences.stream().map(Competence::key).distinct().count() == competences.size(),
                        "competenceTwice")
                .orUnfit();
    }
}
