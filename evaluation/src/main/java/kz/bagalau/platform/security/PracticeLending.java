package kz.bagalau.platform.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * Lends a practice council to HR of the council it belongs to, anew at each request: whoever is HR no more, or whose
 * council is suspended, is lent nothing. Asked before any council is bound, on a connection of its own.
 */
@ApplicationScoped
class PracticeLending {

    private static final String LEND =
            "select practice, ahead, person, name, email, roles from lend_practice(?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/bagalau")
    DataSource database;

    @Inject
    Clock clock;

    /**
     * The practice council of {@code owner}, if this person is HR there by our register.
     *
     * @param asked the made-up person in whose place he acts; without one, the HR of the practice council
     */
    Optional<Lent> of(CouncilId owner, UUID borrower, Optional<UUID> asked) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LEND)) {
            statement.setObject(1, owner.value());
            statement.setObject(2, borrower);
            statement.setObject(3, LocalDate.now(clock));
            statement.setObject(4, asked.orElse(null), Types.OTHER);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(lent(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register of councils does not answer.", e);
        }
    }

    private static Lent lent(ResultSet row) throws SQLException {
        Set<Role> roles = Arrays.stream((String[]) row.getArray(6).getArray())
                .flatMap(name -> Role.ofToken(name).stream())
                .collect(Collectors.toSet());
        return new Lent(
                new CouncilId(row.getObject(1, UUID.class)),
                Duration.ofSeconds(row.getLong(2)),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                roles);
    }
}
