package kz.bagalau.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bagalau.platform.jobs.DailyWork;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.Errands;

/**
 * Reads the chain of each council and of its region from the beginning, every night, and names the first entry that is
 * not as it was written.
 */
@ApplicationScoped
public class VerifyTrail implements DailyWork {

    private static final Logger LOG = Logger.getLogger(VerifyTrail.class.getName());
    private static final String CHAIN =
            """
            select e.council_id, e.number, e.at, e.actor, e.role, e.use_case, e.event, e.about, e.paragraph,
              encode(e.payload_hash, 'hex'), encode(e.previous_hash, 'hex'), encode(e.hash, 'hex'), p.payload
            from audit_entries e left join audit_payloads p on p.council_id = e.council_id and p.number = e.number
            where e.council_id = current_council()
            order by e.number""";
    private static final String CHAIN_OF_REGION = CHAIN.replace("audit_", "region_audit_")
            .replace("council_id", "region_id")
            .replace("current_council()", "bound_region()");

    @Inject
    BoundConnection database;

    @Inject
    Errands errands;

    @Override
    public String name() {
        return "verify-trail";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 30);
    }

    @Override
    public boolean keeps() {
        return true;
    }

    @Override
    public void in(CouncilId council) {
        report("council " + council, database.with(VerifyTrail::firstFault));
        UUID region = database.with(VerifyTrail::regionOfCouncil);
        errands.run(
                Optional.empty(),
                Optional.of(region),
                name(),
                () -> report("region " + region, database.with(VerifyTrail::firstFaultOfRegion)));
    }

    private static void report(String whose, Optional<TrailFault> found) {
        found.ifPresent(fault -> LOG.log(
                Level.SEVERE,
                () -> "The trail of " + whose + " is broken at entry " + fault.number() + ": " + fault.what()));
    }

    /** The first bad entry of the bound council's chain. */
    static Optional<TrailFault> firstFault(Connection connection) throws SQLException {
        return firstFault(connection, CHAIN);
    }

    /** The first bad entry of the bound region's chain. */
    static Optional<TrailFault> firstFaultOfRegion(Connection connection) throws SQLException {
        return firstFault(connection, CHAIN_OF_REGION);
    }

    private static UUID regionOfCouncil(Connection connection) throws SQLException {
        try (var statement =
                        connection.prepareStatement("select region_id from councils where id = current_council()");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private static Optional<TrailFault> firstFault(Connection connection, String chain) throws SQLException {
        try (var statement = connection.prepareStatement(chain)) {
            statement.setFetchSize(1_000);
            try (var rows = statement.executeQuery()) {
                Optional<AuditEntry> before = Optional.empty();
                while (rows.next()) {
                    AuditEntry entry = entry(rows);
                    Optional<String> fault = entry.faultAfter(before);
                    if (fault.isPresent()) {
                        return Optional.of(new TrailFault(entry.number(), fault.get()));
                    }
                    before = Optional.of(entry);
                }
                return Optional.empty();
            }
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(4, UUID.class)),
                row.getString(5),
                row.getString(6),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                Optional.ofNullable(row.getString(13)));
    }
}
