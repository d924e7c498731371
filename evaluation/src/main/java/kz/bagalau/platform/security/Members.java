package kz.bagalau.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.OwnTransaction;

/** The register of who may act in the current council, and of who administers regions. */
@ApplicationScoped
public class Members {

    private static final String COUNCIL =
            """
            select c.state <> 'ACTIVE', m.id, m.employee_id, m.roles
            from councils c left join members m
              on m.subject = ? and m.valid_from <= ? and (m.valid_until is null or m.valid_until >= ?)
            where c.id = current_council()""";
    private static final String LINK =
            """
            update members set subject = ?
            where subject is null and email = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)
              and not exists (select from members other where other.subject = ?)
            returning id""";
    private static final String REGIONS =
            """
            select count(*) from region_admins
            where subject = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)""";
    private static final String ENROL =
            """
            insert into members (id, email, employee_id, roles, valid_from, valid_until) values (?, ?, ?, ?, ?, ?)
            on conflict (council_id, email) do update set employee_id = excluded.employee_id, roles = excluded.roles,
              valid_from = excluded.valid_from, valid_until = excluded.valid_until
            returning id""";

    private static final String LINES = "select email, employee_id, roles, valid_from, valid_until from members";
    private static final String ROLES = "select email, roles from members";
    private static final String BY_EMPLOYEE =
            """
            select employee_id, roles from members where employee_id is not null
              and valid_from <= ? and (valid_until is null or valid_until >= ?)""";
    private static final String WITH_ROLE =
            """
            select employee_id from members where employee_id is not null and ? = any (roles)
              and valid_from <= ? and (valid_until is null or valid_until >= ?) order by employee_id""";
    private static final String STANDING =
            """
            select roles, language from members where employee_id = ?
              and valid_from <= ? and (valid_until is null or valid_until >= ?)""";
    private static final String HOLD =
            "select pg_advisory_xact_lock(hashtextextended('address ' || current_council() || lower(?), 0))";
    private static final String END =
            "update members set valid_until = ? where email = ? and (valid_until is null or valid_until > ?)";

    @Inject
    BoundConnection database;

    @Inject
    OwnTransaction transaction;

    @Inject
    Clock clock;

    @Inject
    Event<MemberLinked> linked;

    @Inject
    Event<RegionAdminLinked> linkedAbove;

    @Inject
    Event<MembersChanged> changed;

    /** Writes a person into the current council's register, or changes the line of that address. */
    public UUID enrol(Enrolment enrolment) {
        UUID member = write(enrolment);
        changed.fire(new MembersChanged());
        return member;
    }

    private UUID write(Enrolment enrolment) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(ENROL)) {
                statement.setObject(1, UUID.randomUUID());
                statement.setString(2, enrolment.email());
                statement.setObject(3, enrolment.employee().orElse(null), Types.OTHER);
                statement.setArray(
                        4,
                        connection.createArrayOf(
                                "text",
                                enrolment.roles().stream()
                                        .map(Role::tokenName)
                                        .sorted()
                                        .toArray()));
                statement.setObject(5, enrolment.from());
                statement.setObject(6, enrolment.until().map(Date::valueOf).orElse(null), Types.DATE);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getObject(1, UUID.class);
                }
            }
        });
    }

    /** What everybody in the current council's register may be, by address; those whose time is over included. */
    public Map<String, Set<Role>> rolesByEmail() {
        return database.with(connection -> {
            Map<String, Set<Role>> roles = new HashMap<>();
            try (var statement = connection.prepareStatement(ROLES);
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    roles.put(
                            rows.getString(1), roles((String[]) rows.getArray(2).getArray()));
                }
            }
            return roles;
        });
    }

    /** What each person of the staff may be in the current council today. */
    public Map<UUID, Set<Role>> rolesByEmployee() {
        return database.with(connection -> {
            Map<UUID, Set<Role>> roles = new HashMap<>();
            try (var statement = connection.prepareStatement(BY_EMPLOYEE)) {
                statement.setObject(1, today());
                statement.setObject(2, today());
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        roles.computeIfAbsent(rows.getObject(1, UUID.class), person -> EnumSet.noneOf(Role.class))
                                .addAll(roles((String[]) rows.getArray(2).getArray()));
                    }
                }
            }
            return roles;
        });
    }

    /** The people of the staff who may act in this role today. */
    public List<UUID> employeesWith(Role role) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(WITH_ROLE)) {
                statement.setString(1, role.tokenName());
                statement.setObject(2, today());
                statement.setObject(3, today());
                List<UUID> people = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        people.add(rows.getObject(1, UUID.class));
                    }
                }
                return people;
            }
        });
    }

    /** What this person of the staff is in the current council today; empty for one who is no member today. */
    public Optional<Standing> standing(UUID employee) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(STANDING)) {
                statement.setObject(1, employee);
                statement.setObject(2, today());
                statement.setObject(3, today());
                try (var rows = statement.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new Standing(
                                    roles((String[]) rows.getArray(1).getArray()), rows.getString(2)))
                            : Optional.empty();
                }
            }
        });
    }

    /** The person of that address acts in the current council no longer than this day. */
    public void end(String email, LocalDate lastDay) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(END)) {
                statement.setObject(1, lastDay);
                statement.setString(2, email);
                statement.setObject(3, lastDay);
                return statement.executeUpdate();
            }
        });
        changed.fire(new MembersChanged());
    }

    /** Of two who give somebody this address at once, the second waits here until the first is done, and then sees it. */
    public void hold(String email) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(HOLD)) {
                statement.setString(1, email);
                return statement.execute();
            }
        });
    }

    /** The lines of the register as they stand, by address. */
    public Map<String, Enrolment> enrolments() {
        return database.with(connection -> {
            Map<String, Enrolment> lines = new HashMap<>();
            try (var statement = connection.prepareStatement(LINES);
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.put(
                            rows.getString(1),
                            new Enrolment(
                                    rows.getString(1),
                                    Optional.ofNullable(rows.getObject(2, UUID.class)),
                                    roles((String[]) rows.getArray(3).getArray()),
                                    rows.getObject(4, LocalDate.class),
                                    Optional.ofNullable(rows.getObject(5, LocalDate.class))));
                }
            }
            return lines;
        });
    }

    /** Whoever was entered by mistake is nobody of the staff any more, may be nothing, and acts no longer than this day. */
    public void strike(String email, LocalDate lastDay) {
        change(
                "update members set employee_id = null, roles = array[]::text[], valid_until = ?::date where email = ?",
                lastDay.toString(),
                email);
    }

    /** The person who was known by the one address is known by the other from now on. */
    public void readdress(String before, String after) {
        change("update members set email = ? where email = ?", after, before);
    }

    /** Whoever was to act no longer than a day may act on. */
    public void reopen(String email) {
        change("update members set valid_until = null where email = ?", email);
    }

    /** The person of that address may be this and nothing else. */
    public void allow(String email, Set<Role> roles) {
        String names = roles.stream().map(Role::tokenName).sorted().collect(Collectors.joining(","));
        change("update members set roles = string_to_array(?, ',') where email = ?", names, email);
    }

    private void change(String sql, String... values) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int at = 0; at < values.length; at++) {
                    statement.setString(at + 1, values[at]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private static Set<Role> roles(String[] names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            Role.ofToken(name).ifPresent(roles::add);
        }
        return roles;
    }

    /** In which language a person's letters are written. */
    Language languageOf(UUID subject) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement("select language from members where subject = ?")) {
                statement.setObject(1, subject);
                try (var rows = statement.executeQuery()) {
                    return rows.next() ? Language.valueOf(rows.getString(1).toUpperCase(Locale.ROOT)) : Language.KK;
                }
            }
        });
    }

    /** Notes in which language the caller's letters are written from now on. */
    void speaks(UUID subject, Language language) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement("update members set language = ? where subject = ?")) {
                statement.setString(1, language.tag());
                statement.setObject(2, subject);
                return statement.executeUpdate();
            }
        });
    }

    /**
     * What the register says of the person today. The first sign-in with a verified address links the one line of that
     * address that is not linked yet.
     */
    Registration admit(Identity identity, boolean councilKnown) {
        return transaction.ask(() -> {
            Registration registration = councilKnown ? inCouncil(identity) : Registration.none();
            return identity.says(Role.REGIONAL_ADMIN) && administersRegions(identity)
                    ? registration.with(Role.REGIONAL_ADMIN)
                    : registration;
        });
    }

    private Registration inCouncil(Identity identity) {
        Registration found = database.with(connection -> find(connection, identity));
        if (found.member() || found.suspended() || !identity.emailVerified()) {
            return found;
        }
        Optional<UUID> member = database.with(connection -> link(connection, identity));
        member.ifPresent(id -> linked.fire(new MemberLinked(id, identity.subject())));
        return member.isPresent() ? database.with(connection -> find(connection, identity)) : found;
    }

    private Registration find(Connection connection, Identity identity) throws SQLException {
        try (var statement = connection.prepareStatement(COUNCIL)) {
            statement.setObject(1, identity.subject());
            statement.setObject(2, today());
            statement.setObject(3, today());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? registration(rows) : Registration.none();
            }
        }
    }

    private static Registration registration(ResultSet row) throws SQLException {
        boolean member = row.getObject(2) != null;
        Set<Role> roles = member ? roles((String[]) row.getArray(4).getArray()) : Set.of();
        return new Registration(row.getBoolean(1), member, Optional.ofNullable(row.getObject(3, UUID.class)), roles);
    }

    private Optional<UUID> link(Connection connection, Identity identity) throws SQLException {
        try (var statement = connection.prepareStatement(LINK)) {
            statement.setObject(1, identity.subject());
            statement.setString(2, identity.email().toLowerCase(Locale.ROOT));
            statement.setObject(3, today());
            statement.setObject(4, today());
            statement.setObject(5, identity.subject());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    private boolean administersRegions(Identity identity) {
        return database.with(connection -> {
            if (regions(connection, identity) > 0) {
                return true;
            }
            if (!identity.emailVerified() || linkRegionAdmin(connection, identity) == 0) {
                return false;
            }
            linkedAbove.fire(new RegionAdminLinked(identity.subject()));
            return regions(connection, identity) > 0;
        });
    }

    private int regions(Connection connection, Identity identity) throws SQLException {
        try (var statement = connection.prepareStatement(REGIONS)) {
            statement.setObject(1, identity.subject());
            statement.setObject(2, today());
            statement.setObject(3, today());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static int linkRegionAdmin(Connection connection, Identity identity) throws SQLException {
        try (var statement = connection.prepareStatement("select link_region_admin(?, ?)")) {
            statement.setObject(1, identity.subject());
            statement.setString(2, identity.email());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
