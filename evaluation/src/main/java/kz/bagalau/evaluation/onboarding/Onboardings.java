package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.onboarding.Onboarding.Done;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.usecase.SeenVersion;

/** The onboardings of the caller's regions; the database shows him no others. */
@ApplicationScoped
class Onboardings {

    private static final String FIND =
            """
            select o.id, o.region_id, r.code, r.name_kk, r.name_ru, r.name_en, o.council_id, o.state, o.begun_at,
              o.begun_by, o.changed_at, o.version
            from onboardings o join regions r on r.id = o.region_id
            """;
    private static final String BEGIN =
            """
            insert into onboardings (region_id, id, begun_at, begun_by, changed_at, state)
            select r.id, ?, ?, ?, ?, 'OPEN' from regions r where r.id = ? and r.id in (select administered_regions())""";
    private static final String KEEP =
            """
            insert into onboarding_answers (region_id, onboarding_id, key, value) values (?, ?, ?, ?)
            on conflict (region_id, onboarding_id, key) do update set value = excluded.value""";
    private static final String FORGET =
            "delete from onboarding_answers where region_id = ? and onboarding_id = ? and key = ?";
    private static final String DONE =
            """
            insert into onboarding_steps (region_id, onboarding_id, step, done_at, done_by) values (?, ?, ?, ?, ?)
            on conflict (region_id, onboarding_id, step) do nothing""";

    @Inject
    BoundConnection database;

    @Inject
    SeenVersion seen;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Begins one in a region of the caller. */
    void begin(UUID id, UUID region) {
        OffsetDateTime now = now();
        if (change(BEGIN, id, now, caller.name(), now, region) == 0) {
            throw new Refused(new OnboardingRefusal.RegionUnknown());
        }
    }

    /** The onboarding of this number. */
    Onboarding get(UUID id) {
        return database.with(connection -> list(connection, FIND + "where o.id = ?", id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(new OnboardingRefusal.OnboardingUnknown()));
    }

    /** The same, held until the transaction ends: two people on one step go one after the other. */
    Onboarding hold(UUID id) {
        Onboarding held =
                database.with(connection -> list(connection, FIND + "where o.id = ? for update of o", id)).stream()
                        .findFirst()
                        .orElseThrow(() -> new Refused(new OnboardingRefusal.OnboardingUnknown()));
        seen.require(held.version());
        return held;
    }

    /** All of them, the last changed first. */
    List<Onboarding> all() {
        return database.with(connection -> list(connection, FIND + "order by o.changed_at desc, o.id"));
    }

    /** Keeps what was typed, fit or not; a field left blank is kept as nothing. */
    void keep(Onboarding onboarding, Map<OnboardingField, String> typed) {
        typed.forEach((field, value) -> {
            if (value == null || value.isBlank()) {
                change(FORGET, onboarding.region(), onboarding.id(), field.name());
            } else {
                change(KEEP, onboarding.region(), onboarding.id(), field.name(), value.strip());
            }
        });
        touch(onboarding);
    }

    /** What the council's own register knows now is not kept a second time. */
    void forget(Onboarding onboarding, OnboardingStep step) {
        OnboardingField.of(step).forEach(field -> change(FORGET, onboarding.region(), onboarding.id(), field.name()));
    }

    /** The council has been founded. */
    void founded(Onboarding onboarding, UUID council) {
        change("update onboardings set council_id = ? where id = ?", council, onboarding.id());
        done(onboarding, OnboardingStep.COUNCIL);
    }

    /** A step is done; once is enough. */
    void done(Onboarding onboarding, OnboardingStep step) {
        change(DONE, onboarding.region(), onboarding.id(), step.name(), now(), caller.name());
        touch(onboarding);
    }

    /** It has come to its end. */
    void end(Onboarding onboarding, Onboarding.State state) {
        change("update onboardings set state = ? where id = ?", state.name(), onboarding.id());
        touch(onboarding);
    }

    private void touch(Onboarding onboarding) {
        change("update onboardings set changed_at = ? where id = ?", now(), onboarding.id());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private int change(String sql, Object... values) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                fill(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    private static List<Onboarding> list(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            List<Onboarding> all = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(read(connection, rows));
                }
            }
            return all;
        }
    }

    private static Onboarding read(Connection connection, ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new Onboarding(
                id,
                row.getObject(2, UUID.class),
                row.getString(3),
                new LawText(row.getString(4), row.getString(5), row.getString(6)),
                Optional.ofNullable(row.getObject(7, UUID.class)),
                Onboarding.State.valueOf(row.getString(8)),
                instant(row, 9),
                row.getString(10),
                instant(row, 11),
                row.getInt(12),
                answers(connection, id),
                steps(connection, id));
    }

    private static Answers answers(Connection connection, UUID id) throws SQLException {
        try (var statement =
                connection.prepareStatement("select key, value from onboarding_answers where onboarding_id = ?")) {
            statement.setObject(1, id);
            Map<OnboardingField, String> typed = new EnumMap<>(OnboardingField.class);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    typed.put(OnboardingField.valueOf(rows.getString(1)), rows.getString(2));
                }
            }
            return new Answers(typed);
        }
    }

    private static Map<OnboardingStep, Done> steps(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select step, done_at, done_by from onboarding_steps where onboarding_id = ?")) {
            statement.setObject(1, id);
            Map<OnboardingStep, Done> done = new EnumMap<>(OnboardingStep.class);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    done.put(OnboardingStep.valueOf(rows.getString(1)), new Done(instant(rows, 2), rows.getString(3)));
                }
            }
            return done;
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
