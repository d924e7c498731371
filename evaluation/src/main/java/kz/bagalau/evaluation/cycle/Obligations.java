package kz.bagalau.evaluation.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.platform.tenancy.BoundConnection;

/**
 * The facts of the process: a council writes its own, the administrators of its region read them. The database's own
 * policies decide who meets which rows; no table of people or marks is ever joined here.
 */
@ApplicationScoped
public class Obligations {

    private static final String RECORD =
            """
            insert into obligations (period, kind, paragraph, due_on, done, total, finished_on) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (region_id, council_id, period, kind) do update
               set paragraph = excluded.paragraph, due_on = excluded.due_on, done = excluded.done, total = excluded.total,
                   finished_on = case when excluded.finished_on is null then null
                                      else coalesce(obligations.finished_on, excluded.finished_on) end
            """;

    private static final String OWN =
            """
            select kind, paragraph, due_on, done, total, finished_on
              from obligations where council_id = current_council() and period = ?
            """;

    private static final String OF_REGIONS =
            """
            select r.id as region, r.name_kk as region_kk, r.name_ru as region_ru, r.name_en as region_en,
                   c.id as council, c.name_kk, c.name_ru, c.name_en, c.state = 'ACTIVE' as works,
                   o.kind, o.paragraph, o.due_on, o.done, o.total, o.finished_on
              from councils c
              join regions r on r.id = c.region_id
              left join obligations o on o.council_id = c.id and o.period = any (?)
             where c.state <> 'ARCHIVED' or o.kind is not null
             order by r.name_kk, c.name_kk, c.id
            """;

    private static final String LOAD =
            """
            select o.due_on, count(*) from obligations o join councils c on c.id = o.council_id
             where o.due_on between ? and ? group by o.due_on order by o.due_on
            """;

    @Inject
    BoundConnection database;

    /** Writes how much of an obligation is done; the first day on which all of it was done is kept. */
    void record(Fact fact) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(RECORD)) {
                statement.setString(1, fact.period().toString());
                statement.setString(2, fact.kind().name());
                statement.setString(3, fact.by().paragraph());
                statement.setDate(4, Date.valueOf(fact.due()));
                statement.setInt(5, fact.done());
                statement.setInt(6, fact.total());
                statement.setDate(7, fact.finished().map(Date::valueOf).orElse(null));
                return statement.executeUpdate();
            }
        });
    }

    /** The facts of the bound council in the period. */
    List<Fact> own(Period period) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(OWN)) {
                statement.setString(1, period.toString());
                var facts = new ArrayList<Fact>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        facts.add(fact(period, rows));
                    }
                }
                return facts;
            }
        });
    }

    /** Every council of the caller's regions with its obligations of the period; one row without a fact if it has none. */
    List<Line> ofRegions(Period period) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(OF_REGIONS)) {
                statement.setArray(1, connection.createArrayOf("text", endingWith(period)));
                var lines = new ArrayList<Line>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        lines.add(line(period, rows));
                    }
                }
                return lines;
            }
        });
    }

    /** How many obligations of all councils of the caller's regions end on each day from the first to the last. */
    SortedMap<LocalDate, Integer> load(LocalDate first, LocalDate last) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(LOAD)) {
                statement.setObject(1, first);
                statement.setObject(2, last);
                var days = new TreeMap<LocalDate, Integer>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        days.put(rows.getObject(1, LocalDate.class), rows.getInt(2));
                    }
                }
                return days;
            }
        });
    }

    /** A council that evaluates by half-years or years is shown with the quarter in which its period ends. */
    private static Object[] endingWith(Period period) {
        return Arrays.stream(PeriodLength.values())
                .map(length -> Period.of(period.lastDay(), length))
                .filter(each -> each.lastDay().equals(period.lastDay()))
                .map(Period::toString)
                .toArray();
    }

    private static Line line(Period period, ResultSet row) throws SQLException {
        Optional<Fact> fact = row.getString("kind") == null ? Optional.empty() : Optional.of(fact(period, row));
        return new Line(
                row.getObject("region", UUID.class),
                new LawText(row.getString("region_kk"), row.getString("region_ru"), row.getString("region_en")),
                row.getObject("council", UUID.class),
                new LawText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en")),
                row.getBoolean("works"),
                fact);
    }

    private static Fact fact(Period period, ResultSet row) throws SQLException {
        return new Fact(
                period,
                Obligation.valueOf(row.getString("kind")),
                Citation.of(row.getString("paragraph")),
                row.getDate("due_on").toLocalDate(),
                row.getInt("done"),
                row.getInt("total"),
                Optional.ofNullable(row.getDate("finished_on")).map(Date::toLocalDate));
    }

    /** One obligation of a council in a period. */
    record Fact(
            Period period,
            Obligation kind,
            Citation by,
            LocalDate due,
            int done,
            int total,
            Optional<LocalDate> finished) {}

    /** A council of a region and, if there is one, a fact of its process. */
    record Line(
            UUID region, LawText regionName, UUID council, LawText councilName, boolean works, Optional<Fact> fact) {}
}
