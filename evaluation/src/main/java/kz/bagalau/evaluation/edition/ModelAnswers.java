package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.edition.ModelChangesView.Answer;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.platform.tenancy.BoundConnection;

/** What the bound council has answered to the model editions of its region. */
@ApplicationScoped
class ModelAnswers {

    private static final String KEEP =
            """
            insert into model_answers (edition, answer, reason, draft_id, answered_at, answered_by)
            values (?, ?, ?, ?, ?, ?) on conflict (council_id, edition) do nothing""";

    @Inject
    BoundConnection database;

    /** All answers by the model edition. */
    Map<EditionId, Answer> all() {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(
                            "select edition, answer, reason, draft_id, answered_by, answered_at from model_answers");
                    var rows = statement.executeQuery()) {
                Map<EditionId, Answer> answers = new HashMap<>();
                while (rows.next()) {
                    answers.put(
                            new EditionId(rows.getString(1)),
                            new Answer(
                                    ModelAnswer.valueOf(rows.getString(2)),
                                    Optional.ofNullable(rows.getString(3)),
                                    Optional.ofNullable(rows.getObject(4, UUID.class)),
                                    new Step(
                                            rows.getString(5),
                                            rows.getObject(6, OffsetDateTime.class)
                                                    .toInstant())));
                }
                return answers;
            }
        });
    }

    /** Keeps an answer; answers whether it was the first, which alone holds. */
    boolean keep(EditionId model, Answer answer) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                statement.setString(1, model.value());
                statement.setString(2, answer.answer().name());
                statement.setString(3, answer.reason().orElse(null));
                statement.setObject(4, answer.draft().orElse(null), java.sql.Types.OTHER);
                statement.setObject(5, answer.by().when().atOffset(ZoneOffset.UTC));
                statement.setString(6, answer.by().who());
                return statement.executeUpdate() == 1;
            }
        });
    }
}
