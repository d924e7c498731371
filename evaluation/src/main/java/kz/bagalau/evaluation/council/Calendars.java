package kz.bagalau.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.calendar.CalendarReader;
import kz.bagalau.calendar.CalendarYear;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The working calendars of the Republic. A corrected year is a new version; what was counted before keeps its own. */
@ApplicationScoped
public class Calendars {

    private static final String NEWEST =
            "select distinct on (year) year, version from calendars order by year, published_at desc, version";
    private static final String PUBLISH = "insert into calendars (year, version, document, published_at)"
            + " values (?, ?, ?, ?) on conflict (year, version) do nothing";

    @Inject
    BoundConnection database;

    @Inject
    Clock clock;

    private final Map<Line, CalendarYear> known = new ConcurrentHashMap<>();
    private final Map<List<Line>, WorkingCalendar> together = new ConcurrentHashMap<>();

    /** The calendar by which terms are counted now. */
    public WorkingCalendar working() {
        return together.computeIfAbsent(
                newest(),
                lines -> new WorkingCalendar(lines.stream().map(this::year).toList()));
    }

    /** Takes a year in by the reader; the same content again changes nothing. */
    void publish(int year, String document) {
        String version = new WorkingCalendar(List.of(CalendarReader.read(year, document))).version();
        database.with(connection -> {
            try (var statement = connection.prepareStatement(PUBLISH)) {
                statement.setInt(1, year);
                statement.setString(2, version);
                statement.setString(3, document);
                statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                return statement.executeUpdate();
            }
        });
    }

    private List<Line> newest() {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(NEWEST);
                    var rows = statement.executeQuery()) {
                List<Line> lines = new ArrayList<>();
                while (rows.next()) {
                    lines.add(new Line(rows.getInt(1), rows.getString(2)));
                }
                return List.copyOf(lines);
            }
        });
    }

    private CalendarYear year(Line line) {
        return known.computeIfAbsent(line, asked -> CalendarReader.read(asked.year, document(asked)));
    }

    private String document(Line line) {
        return database.with(connection -> {
            try (var statement =
                    connection.prepareStatement("select document from calendars where year = ? and version = ?")) {
                statement.setInt(1, line.year);
                statement.setString(2, line.version);
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new SQLException("no calendar " + line);
                    }
                    return rows.getString(1);
                }
            }
        });
    }

    private record Line(int year, String version) {}
}
