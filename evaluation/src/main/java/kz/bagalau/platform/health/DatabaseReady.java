package kz.bagalau.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The database answers and has the schema this portal was built for. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    private static final String FIRST = "db/migration/V001__the_wall_between_councils.sql";
    private static final Pattern MIGRATION = Pattern.compile("db/migration/V(\\d+)__.*\\.sql");

    @Resource(lookup = "java:app/jdbc/bagalau")
    DataSource database;

    private String expected;

    @Override
    public HealthCheckResponse call() {
        return Probe.of("database", () -> {
            String found = found();
            return new Probe.Answer(found.equals(expected()), "migrations at " + found + ", built for " + expected());
        });
    }

    private String found() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select max(version) from flyway_schema_history"
                        + " where success and not exists (select from flyway_schema_history where not success)");
                var rows = statement.executeQuery()) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    /** The newest migration in the archive in which the first one lies. */
    private synchronized String expected() throws IOException {
        if (expected == null) {
            URL first = Objects.requireNonNull(getClass().getClassLoader().getResource(FIRST), FIRST);
            var archive = ((JarURLConnection) first.openConnection()).getJarFile();
            expected = archive.stream()
                    .map(entry -> MIGRATION.matcher(entry.getName()))
                    .filter(java.util.regex.Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        return expected;
    }
}
