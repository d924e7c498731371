package kz.bagalau.evaluation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kz.bagalau.evaluation.succession.CouncilRoll.AwayRow;
import kz.bagalau.evaluation.succession.CouncilRoll.HeadRow;
import kz.bagalau.evaluation.succession.CouncilRoll.MemberRow;
import kz.bagalau.evaluation.succession.CouncilRoll.OriginRow;
import kz.bagalau.evaluation.succession.CouncilRoll.PersonRow;
import kz.bagalau.evaluation.succession.CouncilRoll.PostRow;
import kz.bagalau.evaluation.succession.CouncilRoll.UnitRow;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.audit.Trail;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.AcrossCouncils;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.CouncilId;

/** The acts of succession: carries people over, ends them in the council before, and keeps which act it was. */
@ApplicationScoped
class Successions {

    /** What a person may be in the successor without its own HR having said so. */
    private static final Set<String> CARRIED = Set.of(Role.EMPLOYEE.tokenName(), Role.EVALUATOR.tokenName());

    private static final String RECORDED =
            """
            select count(*) from council_successions
             where council_id = any (?) and successor_id = any (?) and day = ? and act_number = ?""";
    private static final String RECORD =
            """
            insert into council_successions (region_id, council_id, successor_id, day, act_number, act_title,
              name_kk, name_ru, name_en, ended, whole_archive, moved, inherited, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)""";
    /** Who keeps the archive of a council keeps those that it kept. */
    private static final String INHERIT =
            """
            insert into council_successions (region_id, council_id, successor_id, day, act_number, act_title,
              name_kk, name_ru, name_en, ended, whole_archive, moved, inherited, recorded_by, recorded_at)
            select distinct on (council_id) region_id, council_id, ?::uuid, ?::date, ?, ?, name_kk, name_ru, name_en,
              ended, whole_archive and ?, 0, true, ?, ?::timestamptz
              from council_successions
             where successor_id = ? and council_id <> ? order by council_id, whole_archive desc, day desc
            on conflict do nothing""";

    private static final String ALL =
            """
            select s.council_id, s.name_kk, s.name_ru, s.name_en, c.name_kk, c.name_ru, c.name_en, s.day, s.act_number,
                   s.act_title, s.moved, s.ended, s.successor_id
              from council_successions s join councils c on c.id = s.successor_id
             where s.region_id in (select administered_regions()) and not s.inherited
             order by s.day desc, s.recorded_at desc, s.name_kk""";
    private static final String END_APPOINTMENTS =
            "update appointments set valid_until = ?, ending_order = ?, version = version + 1 where id = any (?)";
    private static final String END_HEADS =
            """
            update head_lines set valid_until = ?, version = version + 1
             where (employee_id = any (?) or head_id = any (?)) and (valid_until is null or valid_until > ?)""";
    private static final String END_MEMBERS =
            """
            update members set valid_until = ?
             where (? or employee_id = any (?)) and (valid_until is null or valid_until > ?)""";
    private static final String CLOSE_POSTS =
            "update posts set closed_on = ?, version = version + 1 where id = any (?)";
    private static final String CLOSE_UNITS =
            "update units set closed_on = ?, version = version + 1 where id = any (?)";
    private static final String UNIT = "select id from units where name_kk = ?";
    private static final String REOPEN_UNIT =
            "update units set closed_on = null, version = version + 1 where id = ? and closed_on is not null";
    private static final String OPEN_UNIT =
            "insert into units (id, name_kk, name_ru, parent_id, opened_on, version) values (?, ?, ?, ?, ?, 1)";
    private static final String POST =
            "select id from posts where unit_id = ? and title_kk = ? and title_ru = ? and category = ?";
    private static final String REOPEN_POST =
            "update posts set closed_on = null, version = version + 1 where id = ? and closed_on is not null";
    private static final String OPEN_POST =
            "insert into posts (id, unit_id, title_kk, title_ru, category, heads, version) values (?, ?, ?, ?, ?, ?, 1)";
    private static final String PERSON = "select id from employees where email = ?";
    private static final String ADD_PERSON =
            """
            insert into employees (id, surname, given_name, patronymic, email, phone, version)
            values (?, ?, ?, ?, ?, ?, 1)""";
    private static final String APPOINT =
            """
            insert into appointments (id, employee_id, post_id, valid_from, held_since, order_number, version)
            values (?, ?, ?, ?, ?, ?, 1)""";
    private static final String PLACE_UNDER =
            "insert into head_lines (id, employee_id, kind, head_id, valid_from, version) values (?, ?, ?, ?, ?, 1)";
    private static final String BE_AWAY =
            "insert into absences (id, employee_id, kind, valid_from, valid_until, version) values (?, ?, ?, ?, ?, 1)";
    private static final String ORIGIN =
            """
            insert into employee_origins (employee_id, predecessor_id, predecessor_employee_id, moved_on)
            values (?, ?, ?, ?) on conflict do nothing""";
    /** One who is a member of the successor already keeps what he is there; one whose time was over comes as anybody. */
    private static final String ENROL =
            """
            insert into members (id, email, employee_id, subject, language, roles, valid_from) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (council_id, email) do update set employee_id = excluded.employee_id,
              subject = coalesce(members.subject, excluded.subject), valid_until = null,
              roles = case when members.valid_until is not null and members.valid_until < excluded.valid_from
                then excluded.roles
                else array(select distinct unnest(members.roles || excluded.roles) order by 1) end""";

    @Inject
    BoundConnection database;

    @Inject
    AcrossCouncils across;

    @Inject
    Trail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whether this very act on these councils is recorded already. */
    boolean isRecorded(SuccessionAct act) {
        return database.with(connection -> new Rows(connection)
                        .count(RECORDED, act.predecessors(), act.successors(), act.day(), act.number()))
                > 0;
    }

    /** The acts of the caller's regions, the latest first. */
    List<SuccessionLineView> all() {
        return database.with(connection -> new Rows(connection)
                .list(
                        ALL,
                        row -> new SuccessionLineView(
                                row.getObject(1, UUID.class),
                                new LawText(row.getString(2), row.getString(3), row.getString(4)),
                                row.getObject(13, UUID.class),
                                new LawText(row.getString(5), row.getString(6), row.getString(7)),
                                row.getObject(8, LocalDate.class),
                                row.getString(9),
                                row.getString(10),
                                row.getInt(11),
                                row.getBoolean(12))));
    }

    /** Carries over what goes this way, tells both councils in their own trails, and keeps the act. */
    CouncilSucceeded follow(SuccessionAct act, Course course, LawText successorName) {
        CouncilSucceeded event = new CouncilSucceeded(
                course.from().council(),
                course.to(),
                course.from().name(),
                successorName,
                act.day(),
                act.number(),
                act.title(),
                course.people().size());
        across.in(new CouncilId(course.from().council()), connection -> {
            leave(act, course, new Rows(connection));
            trail.tell(connection, event, Role.REGIONAL_ADMIN);
            return null;
        });
        across.in(new CouncilId(course.to()), connection -> {
            arrive(act, course, new Rows(connection));
            trail.tell(connection, event, Role.REGIONAL_ADMIN);
            return null;
        });
        database.with(connection -> keep(act, course, new Rows(connection)));
        return event;
    }

    /** Paragraph 14: the rows of the council before stay; those who go are ended in it by the act. */
    private void leave(SuccessionAct act, Course course, Rows rows) throws SQLException {
        LocalDate eve = act.eve();
        Set<UUID> movers = course.movers();
        rows.change(
                END_APPOINTMENTS,
                eve,
                act.number(),
                course.people().stream().map(PersonRow::appointment).toList());
        rows.change(END_HEADS, eve, movers, movers, eve);
        rows.change(END_MEMBERS, eve, course.whole(), movers, eve);
        rows.change(CLOSE_POSTS, eve, course.posts().stream().map(PostRow::id).toList());
        rows.change(CLOSE_UNITS, eve, course.units().stream().map(UnitRow::id).toList());
    }

    private void arrive(SuccessionAct act, Course course, Rows rows) throws SQLException {
        Map<UUID, UUID> units = units(act, course, rows);
        Map<UUID, UUID> posts = new HashMap<>();
        for (PostRow post : course.posts()) {
            posts.put(post.id(), post(post, units.get(post.unit()), rows));
        }
        Map<UUID, UUID> people = new HashMap<>();
        for (PersonRow person : course.people()) {
            UUID here = person(person, rows);
            people.put(person.employee(), here);
            rows.change(
                    APPOINT,
                    UUID.randomUUID(),
                    here,
                    posts.get(person.post()),
                    act.day(),
                    person.since(),
                    act.number());
            rows.change(ORIGIN, here, course.from().council(), person.employee(), act.day());
        }
        carry(act, course, people, rows);
    }

    /** What a person has besides his post: heads who came with him, absences that go on, his line as a member. */
    private void carry(SuccessionAct act, Course course, Map<UUID, UUID> people, Rows rows) throws SQLException {
        for (HeadRow line : course.from().heads()) {
            if (people.containsKey(line.employee()) && people.containsKey(line.head())) {
                rows.change(
                        PLACE_UNDER,
                        UUID.randomUUID(),
                        people.get(line.employee()),
                        line.kind(),
                        people.get(line.head()),
                        act.day());
            }
        }
        for (AwayRow away : course.from().absences()) {
            if (people.containsKey(away.employee())) {
                rows.change(
                        BE_AWAY,
                        UUID.randomUUID(),
                        people.get(away.employee()),
                        away.kind(),
                        away.from(),
                        away.until());
            }
        }
        for (MemberRow member : course.from().members()) {
            if (people.containsKey(member.employee())) {
                rows.change(
                        ENROL,
                        UUID.randomUUID(),
                        member.email(),
                        people.get(member.employee()),
                        member.subject(),
                        member.language(),
                        carried(member),
                        act.day());
            }
        }
        for (OriginRow origin : course.from().origins()) {
            if (people.containsKey(origin.employee())) {
                rows.change(
                        ORIGIN,
                        people.get(origin.employee()),
                        origin.predecessor(),
                        origin.predecessorEmployee(),
                        origin.movedOn());
            }
        }
    }

    /** HR and the official of the successor are those it has: nobody comes to see another council's people by the act. */
    private static List<String> carried(MemberRow member) {
        Set<String> roles = new TreeSet<>(member.roles());
        roles.retainAll(CARRIED);
        return roles.isEmpty() ? List.of(Role.EMPLOYEE.tokenName()) : List.copyOf(roles);
    }

    /** Units of one name become one; a unit within a unit stays so where both come. */
    private static Map<UUID, UUID> units(SuccessionAct act, Course course, Rows rows) throws SQLException {
        Map<UUID, UUID> units = new HashMap<>();
        List<UnitRow> left = new ArrayList<>(course.units());
        Set<UUID> coming = new TreeSet<>(left.stream().map(UnitRow::id).toList());
        while (!left.isEmpty()) {
            UnitRow next = left.stream()
                    .filter(unit -> unit.parent()
                            .filter(coming::contains)
                            .filter(parent -> !units.containsKey(parent))
                            .isEmpty())
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            units.put(next.id(), unit(act, next, next.parent().map(units::get), rows));
        }
        return units;
    }

    private static UUID unit(SuccessionAct act, UnitRow unit, Optional<UUID> parent, Rows rows) throws SQLException {
        Optional<UUID> known = found(rows, UNIT, unit.name().kk());
        if (known.isPresent()) {
            rows.change(REOPEN_UNIT, known.get());
            return known.get();
        }
        UUID id = UUID.randomUUID();
        rows.change(OPEN_UNIT, id, unit.name().kk(), unit.name().ru(), parent.orElse(null), act.day());
        return id;
    }

    private static UUID post(PostRow post, UUID unit, Rows rows) throws SQLException {
        Optional<UUID> known =
                found(rows, POST, unit, post.title().kk(), post.title().ru(), post.category());
        if (known.isPresent()) {
            rows.change(REOPEN_POST, known.get());
            return known.get();
        }
        UUID id = UUID.randomUUID();
        rows.change(OPEN_POST, id, unit, post.title().kk(), post.title().ru(), post.category(), post.heads());
        return id;
    }

    /** One who was in service in the successor once is the same person there again. */
    private static UUID person(PersonRow person, Rows rows) throws SQLException {
        Optional<UUID> known = found(rows, PERSON, person.email());
        if (known.isPresent()) {
            return known.get();
        }
        UUID id = UUID.randomUUID();
        rows.change(
                ADD_PERSON,
                id,
                person.surname(),
                person.givenName(),
                person.patronymic(),
                person.email(),
                person.phone());
        return id;
    }

    private static Optional<UUID> found(Rows rows, String question, Object... arguments) throws SQLException {
        return rows.list(question, row -> row.getObject(1, UUID.class), arguments).stream()
                .findFirst();
    }

    private Void keep(SuccessionAct act, Course course, Rows rows) throws SQLException {
        CouncilRoll from = course.from();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        rows.change(
                RECORD,
                from.region(),
                from.council(),
                course.to(),
                act.day(),
                act.number(),
                act.title(),
                from.name().kk(),
                from.name().ru(),
                from.name().en(),
                course.ends(),
                course.whole(),
                course.people().size(),
                caller.name(),
                now);
        rows.change(
                INHERIT,
                course.to(),
                act.day(),
                act.number(),
                act.title(),
                course.whole(),
                caller.name(),
                now,
                from.council(),
                course.to());
        return null;
    }
}
