package kz.bagalau.evaluation.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.region.EnteredView.EditionLine;
import kz.bagalau.evaluation.region.EnteredView.Line;
import kz.bagalau.evaluation.region.EnteredView.Person;
import kz.bagalau.evaluation.region.EnteredView.RoleCount;
import kz.bagalau.evaluation.region.EnteredView.Schedule;
import kz.bagalau.evaluation.region.EnteredView.Settings;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.BoundConnection;

/**
 * Reads what an entry opens, in a transaction of the council that the database itself keeps from writing. Every question
 * is written here or asked of the staff and the register: no table of sheets, marks, results, answers or minutes is named.
 */
@ApplicationScoped
class EnteredCouncils {

    private static final String SCHEDULES =
            """
            select period, state, opened_at is not null from evaluation_schedules
             where superseded_at is null order by period desc
            """;
    private static final String OBLIGATIONS =
            """
            select period, kind, due_on, done, total, finished_on from obligations
             where council_id = current_council() order by period desc, due_on, kind
            """;

    @Inject
    BoundConnection database;

    @Inject
    Councils councils;

    @Inject
    Calendars calendars;

    @Inject
    Staff staff;

    @Inject
    Members members;

    @Inject
    Clock clock;

    /** Reads the part of the bound council. */
    EnteredView read(EntryView entry, EntryPart part) {
        database.with(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("set transaction read only");
            }
        });
        return switch (part) {
            case SETTINGS -> new EnteredView(entry, part, Optional.of(settings()), List.of(), List.of(), List.of());
            case STAFF -> new EnteredView(entry, part, Optional.empty(), people(), List.of(), List.of());
            case PROCESS -> new EnteredView(entry, part, Optional.empty(), List.of(), schedules(), obligations());
        };
    }

    private Settings settings() {
        Council council = councils.current();
        List<EditionLine> editions = council.published().stream()
                .map(edition -> new EditionLine(edition.id(), edition.inForce().from()))
                .toList();
        Map<Role, Long> roles = members.rolesByEmail().values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(role -> role, Collectors.counting()));
        return new Settings(
                council.name(),
                council.region(),
                editions,
                calendars.working().version(),
                Arrays.stream(Role.values())
                        .filter(role -> !role.aboveCouncils())
                        .map(role ->
                                new RoleCount(role, roles.getOrDefault(role, 0L).intValue()))
                        .toList());
    }

    private List<Person> people() {
        Map<UUID, Set<Role>> roles = members.rolesByEmployee();
        return staff.on(LocalDate.now(clock)).stream()
                .map(servant -> person(servant, roles.getOrDefault(servant.employee(), Set.of())))
                .toList();
    }

    private static Person person(Servant servant, Set<Role> roles) {
        return new Person(
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                new LawText(servant.unitName(), servant.unitNameRu(), null),
                servant.category(),
                roles);
    }

    private List<Schedule> schedules() {
        return list(
                SCHEDULES, row -> new Schedule(Period.parse(row.getString(1)), row.getString(2), row.getBoolean(3)));
    }

    private List<Line> obligations() {
        return list(
                OBLIGATIONS,
                row -> new Line(
                        Period.parse(row.getString(1)),
                        Obligation.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getInt(5),
                        Optional.ofNullable(row.getObject(6, LocalDate.class))));
    }

    private <T> List<T> list(String question, Reading<T> reading) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(question);
                    var rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.from(rows));
                }
                return all;
            }
        });
    }

    private interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }
}
