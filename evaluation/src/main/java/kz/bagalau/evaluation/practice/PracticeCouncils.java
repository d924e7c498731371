package kz.bagalau.evaluation.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.Errands;
import kz.bagalau.platform.tenancy.ForEachCouncil;

/** The practice councils in the register: at most one of each council. */
@ApplicationScoped
class PracticeCouncils {

    /** Under which name jobs and making act. */
    static final String ERRAND = "practice";

    private static final String HOLD =
            "select pg_advisory_xact_lock(hashtextextended('practice ' || current_council(), 0))";
    private static final String ADD =
            """
            insert into councils (id, region_id, code, name_kk, name_ru, name_en, practice_of, works_by, practice_ahead,
              practice_since) values (?, practice_region(), ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    BoundConnection database;

    @Inject
    Errands errands;

    @Inject
    ForEachCouncil councils;

    @Inject
    Clock clock;

    /** The practice council of the bound council, whole or broken off. */
    Optional<PracticeCouncil> own() {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement("select practice, since, whole from own_practice()");
                    var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new PracticeCouncil(
                                new CouncilId(rows.getObject(1, UUID.class)),
                                rows.getObject(2, OffsetDateTime.class).toInstant(),
                                rows.getBoolean(3)))
                        : Optional.empty();
            }
        });
    }

    /** The same; of two colleagues who begin at once, the second waits here until the first is done. */
    Optional<PracticeCouncil> hold() {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(HOLD)) {
                return statement.execute();
            }
        });
        return own();
    }

    /** Registers a practice council of this council, empty and not yet lent; {@code ahead} as its day is. */
    CouncilId add(Council owner, Duration ahead) {
        CouncilId id = new CouncilId(UUID.randomUUID());
        inRegister(connection -> {
            try (var statement = connection.prepareStatement(ADD)) {
                statement.setObject(1, id.value());
                statement.setString(2, "practice-" + owner.code());
                LawText name = named(owner.name());
                statement.setString(3, name.kk());
                statement.setString(4, name.ru());
                statement.setString(5, name.en());
                statement.setObject(6, owner.id().value());
                statement.setString(7, owner.code());
                statement.setLong(8, ahead.toSeconds());
                statement.setObject(9, clock.instant().atOffset(ZoneOffset.UTC));
                return statement.executeUpdate();
            }
        });
        return id;
    }

    /** Everything made up is in: from now on it is lent. */
    void whole(CouncilId id) {
        inRegister(connection -> {
            try (var statement =
                    connection.prepareStatement("update councils set practice_whole = true where id = ?")) {
                statement.setObject(1, id.value());
                return statement.executeUpdate();
            }
        });
    }

    /** Wipes it with everything it has, in a transaction of its own; the database refuses for a real council. */
    void wipe(CouncilId id) {
        councils.in(
                id,
                ERRAND,
                () -> database.with(connection -> {
                    try (var statement = connection.prepareStatement("select wipe_practice()")) {
                        return statement.execute();
                    }
                }));
    }

    /** No list and no document can take it for the real one. */
    private static LawText named(LawText owner) {
        return new LawText(
                "Жаттығу: " + owner.kk(),
                owner.ru() == null ? null : "Учёба: " + owner.ru(),
                owner.en() == null ? null : "Practice: " + owner.en());
    }

    private void inRegister(BoundConnection.Work<Integer> work) {
        errands.run(Optional.empty(), Optional.of(region()), ERRAND, () -> database.with(work));
    }

    private UUID region() {
        return database.with(PracticeCouncils::region);
    }

    private static UUID region(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select practice_region()");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }
}
