package kz.bagalau.evaluation.survey;

import java.util.List;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.methodology.survey.SurveyBallot;

/**
 * The sheets of one circle, entered together (¶33): as many as may be shown at least and as were handed out at most. What a
 * respondent left out stays empty; a sheet on which nothing is answered is none.
 */
record PaperSheets(List<SurveyBallot> sheets) {

    PaperSheets {
        sheets = List.copyOf(sheets);
    }

    /** Refuses what cannot be the sheets of these respondents. */
    void requireFit(Citation by, Questionnaire form, int asked) {
        if (sheets.size() < form.least() || sheets.size() > asked) {
            throw new Refused(new SurveyRefusal.SheetCountUnfit(by, form.least(), asked));
        }
        if (!sheets.stream().allMatch(form::fits)) {
            throw new IllegalArgumentException("Sheets of another questionnaire.");
        }
        for (int place = 0; place < sheets.size(); place++) {
            if (sheets.get(place).answered() == 0) {
                throw new Refused(new SurveyRefusal.SheetBlank(by, place + 1));
            }
        }
    }

    /** The same as the box takes them: each sealed, under a number that says nothing, in the order of these numbers, as long as a ballot with a comment. */
    List<Sealed> sealed(UUID circle, RoundKey key, int frame) {
        return sheets.stream()
                .map(sheet -> new Sealed(RoundKey.random(), key.seal(circle, new CastBallot(sheet, true), frame)))
                .sorted(Sealed.BY_NUMBER)
                .toList();
    }
}
