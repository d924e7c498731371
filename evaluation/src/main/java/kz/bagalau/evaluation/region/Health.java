package kz.bagalau.evaluation.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.region.HealthView.CouncilHealth;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.tenancy.BoundConnection;

/**
 * The health of mail and jobs in one statement, however many councils there are. Jobs run on the machine's clock, so what
 * is overdue is asked of it; letters are dated by the portal's clock. Letters that are sent together are one job, under the
 * number of the first of them.
 */
@ApplicationScoped
class Health {

    private static final Duration LETTERS = Duration.ofDays(30);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String OF_REGIONS =
            """
            select c.id, c.name_kk, c.name_ru, c.name_en,
                   coalesce(l.sent, 0), coalesce(l.waiting, 0), coalesce(l.failing, 0), coalesce(l.undelivered, 0), l.oldest,
                   coalesce(j.failed, 0), coalesce(j.overdue, 0), coalesce(w.failed, '{}'), w.last_done
              from councils c
              left join (
                select r.council_id,
                       count(*) filter (where r.sent_at is not null) as sent,
                       count(*) filter (where r.sent_at is null and r.undelivered is null
                                          and coalesce(t.consecutive_failures, 0) = 0) as waiting,
                       count(*) filter (where t.consecutive_failures > 0) as failing,
                       count(*) filter (where r.undelivered is not null) as undelivered,
                       min(r.posted_at) filter (where r.sent_at is null and r.undelivered is null) as oldest
                  from region_letters r
                  left join scheduled_letters t on t.task_name = 'mail-notice' and t.task_instance = r.notice::text
                 where r.posted_at >= ? and r.region_id in (select administered_regions())
                 group by r.council_id) l on l.council_id = c.id
              left join (
                select left(t.task_instance, 36) as council,
                       count(*) filter (where t.consecutive_failures > 0) as failed,
                       count(*) filter (where coalesce(t.consecutive_failures, 0) = 0 and not t.picked
                                          and t.execution_time < ?) as overdue
                  from scheduled_tasks t group by 1) j on j.council = c.id::text
              left join (
                select r.council_id, array_agg(r.work order by r.work) filter (where r.failures > 0) as failed,
                       max(r.done_at) as last_done
                  from region_works r where r.region_id in (select administered_regions())
                 group by r.council_id) w on w.council_id = c.id
             where c.region_id in (select administered_regions()) and c.state <> 'ARCHIVED'
             order by c.name_kk, c.id
            """;
    private static final String FAILING_LETTERS =
            """
            select r.notice::text from region_letters r
              join scheduled_letters t on t.task_name = 'mail-notice' and t.task_instance = r.notice::text
             where r.council_id = ? and r.region_id in (select administered_regions()) and t.consecutive_failures > 0
            """;

    private final Clock machine = Clock.systemUTC();

    @Inject
    BoundConnection database;

    @Inject
    Clock clock;

    /** All councils of the caller's regions, by name. */
    List<CouncilHealth> ofRegions() {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(OF_REGIONS)) {
                statement.setObject(1, clock.instant().minus(LETTERS).atOffset(ZoneOffset.UTC));
                statement.setObject(2, machine.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC));
                List<CouncilHealth> all = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        all.add(health(rows));
                    }
                }
                return all;
            }
        });
    }

    /** The letters of a council whose sending has failed, by the ids of their jobs. */
    List<String> failingLetters(UUID council) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(FAILING_LETTERS)) {
                statement.setObject(1, council);
                List<String> letters = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        letters.add(rows.getString(1));
                    }
                }
                return letters;
            }
        });
    }

    private static CouncilHealth health(ResultSet row) throws SQLException {
        return new CouncilHealth(
                row.getObject(1, UUID.class),
                new LawText(row.getString(2), row.getString(3), row.getString(4)),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                Optional.ofNullable(row.getObject(9, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                row.getInt(10),
                row.getInt(11),
                List.of((String[]) row.getArray(12).getArray()),
                Optional.ofNullable(row.getObject(13, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
