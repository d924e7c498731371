package kz.bagalau.evaluation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.evaluation.succession.CouncilRoll.AwayRow;
import kz.bagalau.evaluation.succession.CouncilRoll.HeadRow;
import kz.bagalau.evaluation.succession.CouncilRoll.MemberRow;
import kz.bagalau.evaluation.succession.CouncilRoll.OriginRow;
import kz.bagalau.evaluation.succession.CouncilRoll.PersonRow;
import kz.bagalau.evaluation.succession.CouncilRoll.PostRow;
import kz.bagalau.evaluation.succession.CouncilRoll.UnitRow;
import kz.bagalau.evaluation.succession.Hindrance.Kind;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.AcrossCouncils;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.usecase.SeenVersion;

/**
 * Reads the councils of an act: who is in which post, and how much is still open. Of sheets, results and cases it counts
 * rows and reads their state; no question here names a mark, a grade, a ground or a word of the minutes.
 */
@ApplicationScoped
class CouncilRolls {

    private static final String COUNCILS =
            """
            select id, region_id, name_kk, name_ru, name_en, state, version from councils
             where id = any (?) and region_id in (select administered_regions()) order by id""";
    private static final String UNITS =
            """
            select id, name_kk, name_ru, parent_id from units
             where closed_on is null or closed_on >= ? or id in (
               select p.unit_id from posts p join appointments a on a.council_id = p.council_id and a.post_id = p.id
                where a.valid_until is null or a.valid_until >= ?) order by name_kk, id""";
    private static final String POSTS =
            """
            select id, unit_id, title_kk, title_ru, category, heads from posts
             where closed_on is null or closed_on >= ? or id in (
               select post_id from appointments where valid_until is null or valid_until >= ?) order by title_kk, id""";
    private static final String PEOPLE =
            """
            select e.id, e.surname, e.given_name, e.patronymic, e.email, e.phone, a.id, a.post_id,
                   coalesce(a.held_since, a.valid_from)
              from appointments a join employees e on e.council_id = a.council_id and e.id = a.employee_id
             where a.valid_until is null or a.valid_until >= ? order by e.surname, e.given_name, e.id""";
    private static final String HEADS =
            """
            select employee_id, kind, head_id from head_lines
             where valid_from < ? and (valid_until is null or valid_until >= ?) order by id""";
    private static final String ABSENCES =
            "select employee_id, kind, greatest(valid_from, ?), valid_until from absences where valid_until >= ? order by id";
    private static final String MEMBERS =
            """
            select employee_id, email, subject, language, roles from members
             where employee_id is not null and (valid_until is null or valid_until >= ?) order by id""";
    private static final String ORIGINS =
            "select employee_id, predecessor_id, predecessor_employee_id, moved_on from employee_origins";
    private static final String SCHEDULES =
            "select period from evaluation_schedules where superseded_at is null and opened_at is null";
    private static final String SHEETS =
            """
            select period from ranking_sheets
             where state = 'OPEN' and (? or employee_id = any (?) or evaluator_id = any (?) or named_evaluator_id = any (?))
            union all
            select period from kpi_sheets
             where closed_at is null and (? or employee_id = any (?) or evaluator_id = any (?))""";
    private static final Map<Kind, String> OF_PEOPLE = Map.of(
            Kind.RESULT,
            "select count(*) from results where state <> 'ACQUAINTED' and (? or employee_id = any (?))",
            Kind.CALIBRATION,
            "select count(*) from calibration_cases where state not in ('WITHDRAWN', 'PLACED') and (? or employee_id = any (?))",
            Kind.DISPUTE,
            "select count(*) from disputes where outcome is null and (? or applicant_id = any (?))",
            Kind.DECISION,
            "select count(*) from consequences where state = 'OPEN' and (? or employee_id = any (?))");
    private static final String ORDERS =
            """
            select (select count(*) from substitutions where valid_until >= ?
                      and (? or evaluator_id = any (?) or substitute_id = any (?)))
                 + (select count(*) from secondments where (valid_until is null or valid_until >= ?)
                      and (? or employee_id = any (?)))""";
    private static final String LATER =
            """
            select (select count(*) from appointments where valid_from >= ? and (? or employee_id = any (?)))
                 + (select count(*) from head_lines where valid_from >= ? and (? or employee_id = any (?) or head_id = any (?)))""";
    private static final String HR =
            """
            select count(*) from members where 'council-hr' = any (roles) and (valid_until is null or valid_until >= ?)""";
    /** How many of a role go, if none of it stays. */
    private static final String ALL_GO =
            """
            select case when count(*) = count(*) filter (where employee_id = any (?)) then count(*) else 0 end
              from members where ? = any (roles) and (valid_until is null or valid_until >= ?)""";

    private static final Map<Kind, Role> NEEDED =
            Map.of(Kind.HR_LEAVES, Role.COUNCIL_HR, Kind.OFFICIAL_LEAVES, Role.OFFICIAL);
    private static final String EDITIONS =
            "select count(*) from editions e join councils c on c.code = e.council where c.id = current_council()";

    @Inject
    BoundConnection database;

    @Inject
    AcrossCouncils across;

    @Inject
    SeenVersion seenVersion;

    /**
     * The councils of the act that the caller administers, held until the transaction ends; refuses when the successor has
     * changed since the sender saw it.
     */
    Map<UUID, CouncilRoll> held(SuccessionAct act) {
        return read(act, COUNCILS + " for update");
    }

    /** The same for looking only. */
    Map<UUID, CouncilRoll> seen(SuccessionAct act) {
        return read(act, COUNCILS);
    }

    /** One council as it stands, without what is open in it; empty when it is not the caller's. */
    Optional<CouncilRoll> of(UUID council, LocalDate day) {
        return database
                .with(connection -> new Rows(connection).list(COUNCILS, CouncilRolls::register, Set.of(council)))
                .stream()
                .findFirst()
                .map(line -> across.in(
                        new CouncilId(council), connection -> roll(day, line, new Rows(connection), Map.of())));
    }

    private Map<UUID, CouncilRoll> read(SuccessionAct act, String question) {
        List<Register> lines = database.with(
                connection -> new Rows(connection).list(question, CouncilRolls::register, act.councils()));
        lines.stream()
                .filter(line -> line.id().equals(act.successor()))
                .forEach(line -> seenVersion.settle(line.version()));
        Map<UUID, CouncilRoll> rolls = new LinkedHashMap<>();
        lines.forEach(line -> rolls.put(line.id(), across.in(new CouncilId(line.id()), connection -> {
            Rows rows = new Rows(connection);
            CouncilRoll roll = roll(act.day(), line, rows, new EnumMap<>(Kind.class));
            count(act, roll, rows);
            return roll;
        })));
        return rolls;
    }

    private static CouncilRoll roll(LocalDate day, Register line, Rows rows, Map<Kind, Integer> open)
            throws SQLException {
        List<UnitRow> units = rows.list(
                UNITS,
                row -> new UnitRow(
                        id(row, 1),
                        new LawText(row.getString(2), row.getString(3), null),
                        Optional.ofNullable(id(row, 4))),
                day,
                day);
        List<PostRow> posts = rows.list(
                POSTS,
                row -> new PostRow(
                        id(row, 1),
                        id(row, 2),
                        new LawText(row.getString(3), row.getString(4), null),
                        row.getString(5),
                        row.getString(6)),
                day,
                day);
        List<PersonRow> people = rows.list(PEOPLE, CouncilRolls::person, day);
        return new CouncilRoll(
                line.id(),
                line.region(),
                line.name(),
                line.state(),
                units,
                posts,
                people,
                rows.list(HEADS, row -> new HeadRow(id(row, 1), row.getString(2), id(row, 3)), day, day),
                rows.list(
                        ABSENCES, row -> new AwayRow(id(row, 1), row.getString(2), day(row, 3), day(row, 4)), day, day),
                rows.list(MEMBERS, CouncilRolls::member, day),
                rows.list(ORIGINS, row -> new OriginRow(id(row, 1), id(row, 2), id(row, 3), day(row, 4))),
                open);
    }

    private static void count(SuccessionAct act, CouncilRoll roll, Rows rows) throws SQLException {
        UUID council = roll.council();
        if (act.predecessors().contains(council)) {
            Set<UUID> movers = roll.people().stream()
                    .filter(person ->
                            !act.destination(roll.post(person.post()).unit()).equals(council))
                    .map(PersonRow::employee)
                    .collect(Collectors.toSet());
            behind(act, act.ends(council), movers, roll.open(), rows);
            if (!act.ends(council)) {
                for (var needed : NEEDED.entrySet()) {
                    roll.open()
                            .put(
                                    needed.getKey(),
                                    rows.count(ALL_GO, movers, needed.getValue().tokenName(), act.day()));
                }
            }
        }
        if (act.successors().contains(council) && !act.predecessors().contains(council)) {
            roll.open().put(Kind.NO_HR, rows.count(HR, act.day()) == 0 ? 1 : 0);
            roll.open().put(Kind.NO_EDITION, rows.count(EDITIONS) == 0 ? 1 : 0);
        }
    }

    /** What nobody could finish: everything of a council that ends, else what concerns those who go. */
    private static void behind(SuccessionAct act, boolean all, Set<UUID> movers, Map<Kind, Integer> open, Rows rows)
            throws SQLException {
        LocalDate day = act.day();
        open.put(Kind.SCHEDULE, all ? over(rows.list(SCHEDULES, row -> row.getString(1)), day) : 0);
        open.put(
                Kind.SHEET,
                over(
                        rows.list(SHEETS, row -> row.getString(1), all, movers, movers, movers, all, movers, movers),
                        day));
        for (var question : OF_PEOPLE.entrySet()) {
            open.put(question.getKey(), rows.count(question.getValue(), all, movers));
        }
        open.put(Kind.ORDER, rows.count(ORDERS, day, all, movers, movers, day, all, movers));
        open.put(Kind.LATER, rows.count(LATER, day, all, movers, day, all, movers, movers));
    }

    /** How many of these periods were over on the day. */
    private static int over(List<String> periods, LocalDate day) {
        return (int) periods.stream()
                .map(Period::parse)
                .filter(period -> period.lastDay().isBefore(day))
                .count();
    }

    private static PersonRow person(ResultSet row) throws SQLException {
        return new PersonRow(
                id(row, 1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                id(row, 7),
                id(row, 8),
                day(row, 9));
    }

    private static MemberRow member(ResultSet row) throws SQLException {
        return new MemberRow(
                id(row, 1), row.getString(2), id(row, 3), row.getString(4), new TreeSet<>(List.of((String[])
                        row.getArray(5).getArray())));
    }

    private static Register register(ResultSet row) throws SQLException {
        return new Register(
                id(row, 1),
                id(row, 2),
                new LawText(row.getString(3), row.getString(4), row.getString(5)),
                CouncilState.valueOf(row.getString(6)),
                row.getInt(7));
    }

    private static UUID id(ResultSet row, int place) throws SQLException {
        return row.getObject(place, UUID.class);
    }

    private static LocalDate day(ResultSet row, int place) throws SQLException {
        return row.getObject(place, LocalDate.class);
    }

    private record Register(UUID id, UUID region, LawText name, CouncilState state, int version) {}
}
