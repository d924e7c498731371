package kz.bagalau.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.calendar.CalendarReader;
import kz.bagalau.calendar.CalendarYear;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.TransactionMemory;

/** The working calendars of the Republic. A corrected year is a new version; what was counted before keeps its own. */
@ApplicationScoped
public class Calendars {

    private static final String NEWEST =
            "select distinct on (year) year, version from calendars order by year, published_at desc, version";
    private static final String PUBLISH =
            "insert into calendars (year, version, document, published_at, act, published_by)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict (year, version) do nothing";
    private static final String VERSIONS = "select year, version, published_at, act, published_by from calendars"
            + " order by year desc, published_at desc, version";

    @Inject
    BoundConnection database;

    @Inject
    TransactionMemory memory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private final Map<Line, CalendarYear> known = new ConcurrentHashMap<>();
    private final Map<List<Line>, WorkingCalendar> together = new ConcurrentHashMap<>();

    /** The calendar by which terms are counted now. */
    public WorkingCalendar working() {
        return together.computeIfAbsent(
                memory.remember(WorkingCalendar.class, this::newest),
                lines -> new WorkingCalendar(lines.stream().map(this::year).toList()));
    }

    /** Takes a shipped year in by the reader; the same content again changes nothing. */
    void publish(int year, String document) {
        publish(year, document, null);
    }

    /** Takes a year in by the reader, with the act that says so; answers its version. */
    String publish(int year, String document, String act) {
        String version = new WorkingCalendar(List.of(CalendarReader.read(year, document))).version();
        database.with(connection -> {
            try (var statement = connection.prepareStatement(PUBLISH)) {
                statement.setInt(1, year);
                statement.setString(2, version);
                statement.setString(3, document);
                statement.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setString(5, act);
                statement.setString(6, act == null ? null : caller.name());
                return statement.executeUpdate();
            }
        });
        memory.forget(WorkingCalendar.class);
        return version;
    }

    /** Every year with its versions, the latest first. */
    List<CalendarsView.Year> years() {
        Map<Integer, List<CalendarsView.Version>> years = new LinkedHashMap<>();
        database.with(connection -> {
            try (var statement = connection.prepareStatement(VERSIONS);
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    years.computeIfAbsent(rows.getInt(1), year -> new ArrayList<>())
                            .add(new CalendarsView.Version(
                                    rows.getString(2),
                                    rows.getObject(3, OffsetDateTime.class).toInstant(),
                                    Optional.ofNullable(rows.getString(4)),
                                    Optional.ofNullable(rows.getString(5))));
                }
                return years.size();
            }
        });
        return years.entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .toList();
    }

    private CalendarsView.Year view(int year, List<CalendarsView.Version> versions) {
        Line newest = new Line(year, versions.get(0).version());
        return new CalendarsView.Year(year, year(newest).days(), document(newest), versions);
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
