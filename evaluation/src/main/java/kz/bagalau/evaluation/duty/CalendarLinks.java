package kz.bagalau.evaluation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The secret links of the bound council's people; one stands for a person, by its hash alone. */
@ApplicationScoped
class CalendarLinks {

    @Inject
    BoundConnection database;

    /** The person whose link it is, if it still stands. */
    Optional<UUID> owner(byte[] hash) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(
                    "select employee_id from calendar_links where hash = ? and revoked_at is null")) {
                statement.setBytes(1, hash);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
                }
            }
        });
    }

    /** When the person's link was made, if one stands. */
    Optional<Instant> madeAt(UUID employee) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(
                    "select made_at from calendar_links where employee_id = ? and revoked_at is null")) {
                statement.setObject(1, employee);
                try (var rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(
                                    rows.getObject(1, OffsetDateTime.class).toInstant())
                            : Optional.empty();
                }
            }
        });
    }

    /** The person's link no longer stands. */
    void revoke(UUID employee, Instant when) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(
                    "update calendar_links set revoked_at = ? where employee_id = ? and revoked_at is null")) {
                statement.setObject(1, when.atOffset(ZoneOffset.UTC));
                statement.setObject(2, employee);
                return statement.executeUpdate();
            }
        });
    }

    /** Keeps the hash of a new link. */
    void add(UUID employee, byte[] hash, Instant when) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into calendar_links (employee_id, hash, made_at) values (?, ?, ?)")) {
                statement.setObject(1, employee);
                statement.setBytes(2, hash);
                statement.setObject(3, when.atOffset(ZoneOffset.UTC));
                return statement.executeUpdate();
            }
        });
    }
}
