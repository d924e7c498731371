package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.onboarding.ReadinessView.Condition;
import kz.bagalau.evaluation.onboarding.ReadinessView.Kind;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.tenancy.BoundConnection;

/** Asks by one statement how ready the bound council is, or many councils of a region: counts alone leave them. */
@ApplicationScoped
class ReadinessCheck {

    private static final String OWN = "select * from own_readiness(?)";
    private static final String OF_REGION = "select * from readiness_of(?, ?)";

    @Inject
    BoundConnection database;

    @Inject
    Clock clock;

    /** Of the bound council. */
    ReadinessView current() {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(OWN)) {
                statement.setObject(1, LocalDate.now(clock));
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return view(rows);
                }
            }
        });
    }

    /** Of those of the councils that are the caller's and work, by one question. */
    Map<UUID, ReadinessView> of(Collection<UUID> councils) {
        return database.with(connection -> of(connection, councils, LocalDate.now(clock)));
    }

    static Map<UUID, ReadinessView> of(Connection connection, Collection<UUID> councils, LocalDate today)
            throws SQLException {
        try (var statement = connection.prepareStatement(OF_REGION)) {
            statement.setArray(1, connection.createArrayOf("uuid", councils.toArray()));
            statement.setObject(2, today);
            Map<UUID, ReadinessView> all = new HashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ReadinessView one = view(rows);
                    all.put(one.council(), one);
                }
            }
            return Map.copyOf(all);
        }
    }

    private static ReadinessView view(ResultSet row) throws SQLException {
        int servants = row.getInt(11);
        int headless = row.getInt(12);
        return new ReadinessView(
                row.getObject(1, UUID.class),
                new LawText(row.getString(2), row.getString(3), row.getString(4)),
                List.of(
                        new Condition(Kind.ACCESS, row.getBoolean(5), 0),
                        new Condition(Kind.HR, row.getBoolean(6), 0),
                        new Condition(Kind.OFFICIAL, row.getBoolean(7), 0),
                        new Condition(Kind.SIGNED_IN, row.getBoolean(8), 0),
                        new Condition(Kind.EDITION, row.getBoolean(9), 0),
                        new Condition(Kind.CALENDAR, row.getBoolean(10), 0),
                        new Condition(Kind.STAFF, servants > 0, servants),
                        new Condition(Kind.HEADS, servants > 0 && headless == 0, headless),
                        new Condition(Kind.SCHEDULE, row.getBoolean(13), 0)));
    }
}
