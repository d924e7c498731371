package kz.bagalau.evaluation.survey;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.notification.Notice;

/** What a respondent is told: that he is asked, or that his answers are still awaited. About whom is read in the portal. */
enum SurveyNotice {
    ASKED("surveyAsked"),
    ON_PAPER("surveyOnPaper"),
    REMINDED("surveyReminded");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final String kind;

    SurveyNotice(String kind) {
        this.kind = kind;
    }

    /** The notice for one person, of all that he is asked in the round. */
    Notice to(UUID respondent, SurveyRound round, Citation by, int surveys) {
        return new Notice(
                kind,
                respondent,
                Optional.of(by),
                Map.of(
                        "period", round.period().toString(),
                        "day", DAY.format(round.answersUntil()),
                        "surveys", Integer.toString(surveys)),
                "/survey/asked.xhtml");
    }
}
