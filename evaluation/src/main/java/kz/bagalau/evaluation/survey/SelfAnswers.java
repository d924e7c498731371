package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.platform.tenancy.BoundConnection;

/** What surveyed servants answer about themselves (¶35, part 2): beside the box of ballots, and never counted with them. */
@ApplicationScoped
class SelfAnswers {

    private static final String KEEP = "insert into survey_self_answers (circle_id, choices) values (?, ?)"
            + " on conflict (council_id, circle_id)"
            + " do update set choices = overlay(survey_self_answers.choices placing ? from ? for 1)";
    private static final String FIND = "select choices from survey_self_answers where circle_id = ?";

    @Inject
    BoundConnection database;

    /**
     * Keeps these answers beside those that are kept; two windows do not overwrite each other's.
     *
     * @param questions how many the form has
     * @param given which answer was chosen, from 1, by the place of its question
     */
    void keep(UUID circle, int questions, Map<Integer, Integer> given) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                for (var answer : given.entrySet()) {
                    SurveyBallot alone = SurveyBallot.blank(questions).with(Map.ofEntries(answer));
                    statement.setObject(1, circle);
                    statement.setString(2, alone.written());
                    statement.setString(3, alone.written().substring(answer.getKey(), answer.getKey() + 1));
                    statement.setInt(4, answer.getKey() + 1);
                    statement.executeUpdate();
                }
                return null;
            }
        });
    }

    /** What the servant of the circle has answered; empty where he has not answered anything. */
    Optional<SurveyBallot> of(UUID circle) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(FIND)) {
                statement.setObject(1, circle);
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(SurveyBallot.read(row.getString(1))) : Optional.empty();
                }
            }
        });
    }
}
