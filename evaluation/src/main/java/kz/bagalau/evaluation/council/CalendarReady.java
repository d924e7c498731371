package kz.bagalau.evaluation.council;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** This year's working calendar is published: without it no term can be counted. */
@Readiness
@ApplicationScoped
class CalendarReady implements HealthCheck {

    @Resource(lookup = "java:app/jdbc/bagalau")
    DataSource database;

    @Inject
    Clock clock;

    @Override
    public HealthCheckResponse call() {
        int year = LocalDate.now(clock).getYear();
        var response = HealthCheckResponse.named("calendar").withData("detail", "year " + year);
        try {
            return response.status(published(year)).build();
        } catch (SQLException e) {
            return response.down().build();
        }
    }

    private boolean published(int year) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select exists (select from calendars where year = ?)")) {
            statement.setInt(1, year);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }
}
