package kz.bagalau.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import kz.bagalau.platform.tenancy.BoundConnection;

/** When the daily works of the bound council were done or failed, by the machine's clock as all jobs. */
@ApplicationScoped
class WorkRecord {

    private static final String DONE =
            """
            insert into region_works (work, done_at) values (?, ?)
            on conflict (region_id, council_id, work) do update set done_at = excluded.done_at, failures = 0
            """;
    private static final String FAILED =
            """
            insert into region_works (work, failed_at, failures) values (?, ?, 1)
            on conflict (region_id, council_id, work)
                do update set failed_at = excluded.failed_at, failures = region_works.failures + 1
            """;

    private final Clock machine = Clock.systemUTC();

    @Inject
    BoundConnection database;

    /** Notes that the work is done; in the transaction that has done it. */
    void done(String work) {
        write(DONE, work);
    }

    /** Notes that the work has failed. */
    void failed(String work) {
        write(FAILED, work);
    }

    private void write(String statement, String work) {
        database.with(connection -> {
            try (var sql = connection.prepareStatement(statement)) {
                sql.setString(1, work);
                sql.setObject(2, machine.instant().atOffset(ZoneOffset.UTC));
                return sql.executeUpdate();
            }
        });
    }
}
