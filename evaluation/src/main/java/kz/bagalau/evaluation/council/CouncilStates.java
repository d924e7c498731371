package kz.bagalau.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;

/** Whether the councils of the caller's regions work; the database lets him change no others. */
@ApplicationScoped
public class CouncilStates {

    private static final String CHANGE =
            """
            update councils set state = ?, state_reason = ?, state_by = ?, state_at = ?
            where id = ? and region_id in (select administered_regions())""";
    /** Its people and the right to its archive went over to others, who may have passed them on since. */
    private static final String ENDED =
            "select exists (select 1 from council_successions where council_id = ? and ended)";

    private static final String ALL =
            """
            select c.id, c.version, c.code, c.name_kk, c.name_ru, c.name_en, c.state, c.state_reason, c.state_by, c.state_at, r.code
            from councils c join regions r on r.id = c.region_id
            where c.region_id in (select administered_regions()) order by c.name_kk, c.id""";

    @Inject
    BoundConnection database;

    @Inject
    CouncilNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<CouncilStateChanged> changed;

    /** Takes the step; refuses one without a reason, one that does not follow the council's state, and any after an act ended it. */
    void take(UUID council, CouncilStep step, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(new StateReasonMissing());
        }
        names.hold(council);
        CouncilState state = step.takenIn(now(council));
        if (step == CouncilStep.RESUME && endedByAct(council)) {
            throw new Refused(new CouncilEnded());
        }
        int rows = database.with(connection -> {
            try (var statement = connection.prepareStatement(CHANGE)) {
                statement.setString(1, state.name());
                statement.setString(2, reason.strip());
                statement.setString(3, caller.name());
                statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setObject(5, council);
                return statement.executeUpdate();
            }
        });
        if (rows == 0) {
            throw new Refused(new CouncilUnknown());
        }
        changed.fire(new CouncilStateChanged(council, state, reason.strip()));
    }

    private CouncilState now(UUID council) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement("select state from councils where id = ?")) {
                statement.setObject(1, council);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return CouncilState.valueOf(rows.getString(1));
                }
            }
        });
    }

    private boolean endedByAct(UUID council) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(ENDED)) {
                statement.setObject(1, council);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getBoolean(1);
                }
            }
        });
    }

    /** All of them, by name. */
    public List<CouncilStateView> all() {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(ALL);
                    var rows = statement.executeQuery()) {
                List<CouncilStateView> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(view(rows));
                }
                return List.copyOf(all);
            }
        });
    }

    private static CouncilStateView view(ResultSet row) throws SQLException {
        return new CouncilStateView(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                new LawText(row.getString(4), row.getString(5), row.getString(6)),
                CouncilState.valueOf(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(9)),
                Optional.ofNullable(row.getObject(10, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Council.MODEL + row.getString(11));
    }
}
