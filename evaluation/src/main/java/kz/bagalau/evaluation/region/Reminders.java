package kz.bagalau.evaluation.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.RegionView.Council;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;

/** Who was reminded when: a row a council and day is what keeps a second reminder away. */
@ApplicationScoped
class Reminders {

    private static final String ASK =
            """
            insert into region_reminders (region_id, council_id, day, period, overdue, soon, asked_by, asked_at)
            select c.region_id, c.id, ?, ?, asked.overdue, asked.soon, ?, ?
              from unnest(?, ?, ?) as asked (id, overdue, soon) join councils c on c.id = asked.id
             where c.region_id in (select administered_regions())
            on conflict do nothing returning council_id
            """;
    private static final String OF_DAY =
            """
            select council_id, asked_at, asked_by, told from region_reminders
             where day = ? and region_id in (select administered_regions())
            """;
    private static final String UNTOLD =
            """
            select period, overdue, soon, asked_by from region_reminders
             where council_id = current_council() and day = ? and told_at is null for update
            """;
    private static final String TOLD =
            "update region_reminders set told = ?, told_at = ? where council_id = current_council() and day = ?";

    @Inject
    BoundConnection database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Notes that these councils are reminded today; answers those that had not been. */
    List<UUID> ask(Period period, LocalDate day, List<Council> councils) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(ASK)) {
                statement.setObject(1, day);
                statement.setString(2, period.toString());
                statement.setString(3, caller.name());
                statement.setObject(4, now());
                statement.setArray(
                        5,
                        connection.createArrayOf(
                                "uuid", councils.stream().map(Council::id).toArray()));
                statement.setArray(
                        6,
                        connection.createArrayOf(
                                "int4", councils.stream().map(Council::overdue).toArray()));
                statement.setArray(
                        7,
                        connection.createArrayOf(
                                "int4", councils.stream().map(Council::soon).toArray()));
                List<UUID> asked = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        asked.add(rows.getObject(1, UUID.class));
                    }
                }
                return asked;
            }
        });
    }

    /** The reminders of a day to the councils of the caller's regions. */
    List<ReminderView> of(LocalDate day) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(OF_DAY)) {
                statement.setObject(1, day);
                List<ReminderView> reminders = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reminders.add(new ReminderView(
                                rows.getObject(1, UUID.class),
                                rows.getObject(2, OffsetDateTime.class).toInstant(),
                                rows.getString(3),
                                Optional.ofNullable(rows.getObject(4, Integer.class))));
                    }
                }
                return List.copyOf(reminders);
            }
        });
    }

    /** The reminder of that day to the bound council while nobody is told of it; held until the transaction ends. */
    Optional<Untold> untold(LocalDate day) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(UNTOLD)) {
                statement.setObject(1, day);
                try (var rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new Untold(
                                    Period.parse(rows.getString(1)), rows.getInt(2), rows.getInt(3), rows.getString(4)))
                            : Optional.empty();
                }
            }
        });
    }

    /** Notes how many people of the bound council were told. */
    void told(LocalDate day, int people) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(TOLD)) {
                statement.setInt(1, people);
                statement.setObject(2, now());
                statement.setObject(3, day);
                return statement.executeUpdate();
            }
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A reminder that nobody is told of yet. */
    record Untold(Period period, int overdue, int soon, String by) {}
}
