package kz.bagalau.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The catalogue of the database: each table is of one kind, and the kind is kept by the database. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueTest {

    /** Tables without a person and without a mark, which need no wall. */
    private static final List<String> PUBLIC = List.of(
            "calendars", "edition_dates", "editions", "flyway_schema_history", "scheduled_letters", "scheduled_tasks");

    private static final String TABLES =
            """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'
              and c.relkind in ('r', 'p', 'm', 'f')
              and\s""";

    @Test
    void every_table_is_of_exactly_one_kind() throws SQLException {
        List<String> kinds = new ArrayList<>(names(TABLES + has("council_wall")));
        kinds.addAll(names(TABLES + has("region_wall")));
        kinds.addAll(PUBLIC);

        assertThat(kinds).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(names(TABLES + "true"));
    }

    @Test
    void a_table_that_is_not_public_forces_its_policies_and_says_what_may_be_written() throws SQLException {
        String open = String.join("','", PUBLIC);
        assertThat(names(TABLES + "c.relname not in ('" + open
                        + "') and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
        assertThat(names(TABLES + "c.relname not in ('" + open
                        + "') and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'"
                        + " and p.polqual is not null and p.polwithcheck is not null)"))
                .isEmpty();
    }

    @Test
    void a_council_table_has_one_policy_and_begins_with_the_council() throws SQLException {
        String walled = TABLES + has("council_wall") + " and ";
        assertThat(names(walled + "(select count(*) from pg_policy p where p.polrelid = c.oid) <> 1"))
                .isEmpty();
        assertThat(names(walled + "not exists (select from pg_attribute a"
                        + " where a.attrelid = c.oid and attnum = 1 and attname = 'council_id')"))
                .isEmpty();
        assertThat(
                        names(
                                TABLES + "not " + has("council_wall") + " and not " + has("region_wall")
                                        + " and exists (select from pg_attribute a where a.attrelid = c.oid and attname = 'council_id')"))
                .isEmpty();
    }

    @Test
    void every_key_and_every_reference_of_a_council_table_contains_the_council() throws SQLException {
        assertThat(
                        names(
                                """
                                select c.conrelid::regclass || '.' || c.conname from pg_constraint c
                                where c.contype in ('p', 'u', 'f') and exists (select from pg_policy p
                                    where p.polrelid = c.conrelid and p.polname = 'council_wall')
                                  and not exists (select from pg_attribute a where a.attrelid = c.conrelid
                                    and a.attnum = any (c.conkey) and a.attname = 'council_id')"""))
                .isEmpty();
        assertThat(
                        names(
                                """
                                select i.indexrelid::regclass::text from pg_index i
                                where i.indisunique and exists (select from pg_policy p
                                    where p.polrelid = i.indrelid and p.polname = 'council_wall')
                                  and (select attname from pg_attribute a where a.attrelid = i.indrelid
                                    and a.attnum = i.indkey[0]) is distinct from 'council_id'"""))
                .isEmpty();
    }

    @Test
    void the_application_role_owns_nothing_and_has_no_way_around() throws SQLException {
        assertThat(names("select relname from pg_class where relowner = 'bagalau_app'::regrole"))
                .isEmpty();
        assertThat(names("select proname from pg_proc where proowner = 'bagalau_app'::regrole"))
                .isEmpty();
        assertThat(names("select rolname from pg_roles where rolname like 'bagalau%'"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(names("select roleid::regrole::text from pg_auth_members where member = 'bagalau_app'::regrole"))
                .isEmpty();
        assertThat(names(TABLES + "(has_table_privilege('bagalau_app', c.oid, 'truncate')"
                        + " or has_table_privilege('bagalau_app', c.oid, 'references')"
                        + " or has_table_privilege('bagalau_app', c.oid, 'trigger'))"))
                .isEmpty();
        assertThat(names("select 'create' where has_schema_privilege('bagalau_app', 'public', 'create')"))
                .isEmpty();
    }

    @Test
    void nothing_but_the_wiping_of_practice_runs_with_the_rights_of_its_maker() throws SQLException {
        assertThat(names("select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace"))
                .containsExactly("wipe_practice");
        assertThat(names("select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace"
                        + " and not coalesce(reloptions::text like '%security_invoker=true%', false)"))
                .isEmpty();
    }

    @Test
    void every_table_says_what_it_is_for() throws SQLException {
        assertThat(names(TABLES + "c.relname <> 'flyway_schema_history' and obj_description(c.oid) is null"))
                .isEmpty();
    }

    private static String has(String policy) {
        return "exists (select from pg_policy p where p.polrelid = c.oid and p.polname = '" + policy + "')";
    }

    private static List<String> names(String question) throws SQLException {
        try (var connection = WalledDatabase.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
