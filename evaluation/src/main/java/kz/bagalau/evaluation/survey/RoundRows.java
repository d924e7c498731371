package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagalau.platform.tenancy.BoundConnection;

/** What the close asks and changes of a round and its respondents, many rows in one statement. */
@ApplicationScoped
class RoundRows {

    private static final String OF_ROUND =
            "select s.id, s.circle_id, s.employee_id from survey_respondents s join survey_circles c"
                    + " on c.council_id = s.council_id and c.id = s.circle_id where c.round_id = ? and s.state = any (?)";
    private static final String ANSWERED = "update survey_respondents set state = 'ANSWERED', version = version + 1"
            + " where id = any (?) and state = 'ASKED'";
    private static final String FORMED =
            "select id from survey_circles where round_id = ? and state = 'FORMED' order by id";
    private static final String MOVE =
            "update survey_rounds set state = ?, version = version + 1 where id = ? and state = ?";

    @Inject
    BoundConnection database;

    /** Somebody who is or was asked in a circle. */
    record Asked(UUID respondent, UUID circle, UUID employee) {}

    /** Everybody in the round whose answer is awaited. */
    List<Asked> asked(UUID round) {
        return list(round, RespondentState.ASKED);
    }

    /** Everybody who was in the round and is not any more. */
    List<Asked> out(UUID round) {
        return list(round, RespondentState.DECLINED, RespondentState.REPLACED);
    }

    private List<Asked> list(UUID round, RespondentState... states) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(OF_ROUND)) {
                statement.setObject(1, round);
                statement.setArray(2, connection.createArrayOf("text", states));
                List<Asked> asked = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        asked.add(new Asked(
                                rows.getObject(1, UUID.class),
                                rows.getObject(2, UUID.class),
                                rows.getObject(3, UUID.class)));
                    }
                }
                return asked;
            }
        });
    }

    /** Marks them as having answered. */
    void answered(List<UUID> respondents) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(ANSWERED)) {
                statement.setArray(1, connection.createArrayOf("uuid", respondents.toArray()));
                return statement.executeUpdate();
            }
        });
    }

    /** The circles of the round in which somebody was asked. */
    List<UUID> formed(UUID round) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(FORMED)) {
                statement.setObject(1, round);
                List<UUID> circles = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        circles.add(rows.getObject(1, UUID.class));
                    }
                }
                return circles;
            }
        });
    }

    /** Moves the round on, if it stands there. */
    void move(UUID round, RoundState from, RoundState to) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(MOVE)) {
                statement.setString(1, to.name());
                statement.setObject(2, round);
                statement.setString(3, from.name());
                return statement.executeUpdate();
            }
        });
    }
}
