package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.directory.DirectoryTrouble;
import kz.bagalau.platform.security.Role;

/** The accounts of councils' members: what each is to have follows from the register of members. */
@ApplicationScoped
class AccountLines {

    /** A name that HR has in the staff goes before the one that was given with the address. */
    private static final String FOLLOW =
            """
            insert into accounts (member_id, email, surname, given_name, language, wanted, account, signed_in)
            select m.id, m.email, coalesce(e.surname, ''), coalesce(trim(e.given_name || ' ' || e.patronymic), ''),
              m.language,
              case when m.valid_from <= ? and (m.valid_until is null or m.valid_until >= ?) then m.roles else '{}' end,
              m.subject, m.subject is not null
            from members m left join employees e on e.council_id = m.council_id and e.id = m.employee_id
            on conflict (region_id, council_id, member_id) do update set email = excluded.email,
              surname = coalesce(nullif(excluded.surname, ''), accounts.surname),
              given_name = coalesce(nullif(excluded.given_name, ''), accounts.given_name),
              language = excluded.language, wanted = excluded.wanted,
              account = coalesce(accounts.account, excluded.account), signed_in = excluded.signed_in""";

    private static final String NAME =
            """
            insert into accounts (member_id, email, surname, given_name, language, wanted)
            select id, email, ?, ?, language, roles from members where id = ?
            on conflict (region_id, council_id, member_id) do update
              set surname = excluded.surname, given_name = excluded.given_name""";
    private static final String ALL =
            """
            select member_id, email, surname, given_name, language, wanted, account, granted, barred, invitation, signed_in
            from accounts where council_id = current_council() order by surname, given_name, email""";
    private static final String PEOPLE =
            """
            select member_id, trim(surname || ' ' || given_name), email, wanted, account is not null,
              coalesce(granted @> wanted and granted <@ wanted, false), trouble, invitation, invited_at, invitation_trouble, signed_in, signed_in_at
            from accounts where council_id = ? and wanted <> '{}' order by surname, given_name, email""";

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    /** Brings the lines of the current council up to its register of this day. */
    void follow() {
        LocalDate today = LocalDate.now(clock);
        statements.update(FOLLOW, today, today);
    }

    /** Says the name of a member who is not of the staff. */
    void name(UUID member, String surname, String givenName) {
        statements.update(NAME, surname, givenName, member);
    }

    /** The lines of the current council, by name. */
    List<AccountLine> all() {
        return statements.list(ALL, AccountLines::line);
    }

    /** The member has this account. */
    void hasAccount(UUID member, UUID account, Invitation invitation) {
        statements.update(
                "update accounts set account = ?, invitation = ?, trouble = null"
                        + " where council_id = current_council() and member_id = ?",
                account,
                invitation.name(),
                member);
    }

    /** The account of the member was found. */
    void knows(UUID member, UUID account) {
        statements.update(
                "update accounts set account = ? where council_id = current_council() and member_id = ?",
                account,
                member);
    }

    /** The member could be given no account. */
    void trouble(UUID member, DirectoryTrouble.Kind trouble) {
        statements.update(
                "update accounts set trouble = ? where council_id = current_council() and member_id = ?",
                trouble.name(),
                member);
    }

    /** What of the member's account was believed is not so: it is looked up or made anew. */
    void forget(UUID member) {
        statements.update(
                "update accounts set account = null, granted = null, invitation = 'NONE', barred = false"
                        + " where council_id = current_council() and member_id = ?",
                member);
    }

    /** The member has these roles in the organization now, or is not in it. */
    void granted(UUID member, Optional<Set<Role>> roles) {
        statements.update(
                "update accounts set granted = ? where council_id = current_council() and member_id = ?",
                roles.map(AccountLines::names).orElse(null),
                member);
    }

    /** The account of the member was closed for the council's sake, or opened again. */
    void barred(UUID member, boolean barred) {
        statements.update(
                "update accounts set barred = ? where council_id = current_council() and member_id = ?",
                barred,
                member);
    }

    /** The letter left. */
    void invited(UUID member) {
        statements.update(
                "update accounts set invitation = 'SENT', invited_at = ?, invitation_trouble = null"
                        + " where council_id = current_council() and member_id = ?",
                now(),
                member);
    }

    /** The letter did not leave. */
    void notInvited(UUID member, DirectoryTrouble.Kind trouble) {
        statements.update(
                "update accounts set invitation = 'FAILED', invitation_trouble = ?"
                        + " where council_id = current_council() and member_id = ?",
                trouble.name(),
                member);
    }

    /** The letter of the member goes again; answers whether there is one to go. */
    boolean inviteAgain(UUID council, UUID member) {
        return statements.update(
                        "update accounts set invitation = 'WAITING' where council_id = ? and member_id = ?"
                                + " and account is not null and not signed_in and invitation <> 'NONE'",
                        council,
                        member)
                == 1;
    }

    /** The member has signed in for the first time. */
    void signedIn(UUID member, UUID account) {
        statements.update(
                "update accounts set signed_in = true, signed_in_at = ?, account = ?"
                        + " where council_id = current_council() and member_id = ?",
                now(),
                account,
                member);
    }

    /** The members of a council with their accounts, for its region. */
    List<ProvisioningView.Person> people(UUID council) {
        return statements.list(PEOPLE, AccountLines::person, council);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static AccountLine line(ResultSet row) throws SQLException {
        return new AccountLine(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Language.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                roles(row.getArray(6)),
                Optional.ofNullable(row.getObject(7, UUID.class)),
                row.getArray(8) == null ? Optional.empty() : Optional.of(roles(row.getArray(8))),
                row.getBoolean(9),
                Invitation.valueOf(row.getString(10)),
                row.getBoolean(11));
    }

    private static ProvisioningView.Person person(ResultSet row) throws SQLException {
        return new ProvisioningView.Person(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                roles(row.getArray(4)).stream().sorted().toList(),
                row.getBoolean(5),
                row.getBoolean(6),
                Optional.ofNullable(row.getString(7)),
                Invitation.valueOf(row.getString(8)),
                Provisionings.instant(row, 9),
                Optional.ofNullable(row.getString(10)),
                row.getBoolean(11),
                Provisionings.instant(row, 12));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) names.getArray()).map(Role::ofToken).forEach(role -> role.ifPresent(roles::add));
        return roles;
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::tokenName).sorted().toArray(String[]::new);
    }
}
