package kz.bagalau.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import kz.bagalau.platform.time.MovableClock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Java and PostgreSQL both know that Almaty has been five hours ahead since 1 March 2024; with older time-zone data every
 * term would end an hour early.
 */
@Readiness
@ApplicationScoped
class TimeZoneReady implements HealthCheck {

    private static final Instant AFTER_THE_CHANGE = Instant.parse("2024-03-01T12:00:00Z");
    private static final ZoneOffset FIVE_HOURS = ZoneOffset.ofHours(5);
    private static final String IN_DATABASE =
            "select to_char(timestamptz '2024-03-01 12:00Z' at time zone 'Asia/Almaty', 'HH24:MI')";

    @Resource(lookup = "java:app/jdbc/bagalau")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        return Probe.of("time-zone-data", () -> {
            ZoneOffset java = MovableClock.ALMATY.getRules().getOffset(AFTER_THE_CHANGE);
            String postgres = inDatabase();
            return new Probe.Answer(
                    java.equals(FIVE_HOURS) && postgres.equals("17:00"),
                    "Java " + java + ", PostgreSQL " + postgres + " for 12:00Z");
        });
    }

    private String inDatabase() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(IN_DATABASE);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
