package kz.bagalau.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.environment.Databases.Database;
import kz.bagalau.environment.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Every table is of a known kind, and a council's table is behind the wall: a new table cannot land without. */
@Order(10)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CatalogueIT {

    /** A table that begins with the council is a council's table unless its comment says otherwise. */
    private static final String TABLES =
            """
            select c.oid, c.relname, coalesce(obj_description(c.oid, 'pg_class'), '')
                || case when exists (select from pg_attribute a
                     where a.attrelid = c.oid and a.attnum = 1 and a.attname = 'council_id')
                   and coalesce(obj_description(c.oid, 'pg_class'), '') !~ 'Kind: '
                   then ' Kind: council.' else '' end as words
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
            """;

    private static final String COUNCIL_TABLES = "(" + TABLES + ") t where t.words like '%Kind: council.%'";

    private static Database database;

    @BeforeAll
    static void migrate() {
        database = Run.databases().named("catalogue");
    }

    @Test
    void every_table_says_its_kind() throws SQLException {
        assertThat(names("select relname from (" + TABLES + ") t where words !~ 'Kind: (council|region|public)\\.'"))
                .as("tables without a kind in their comment")
                .isEmpty();
        assertThat(names("select relname from " + COUNCIL_TABLES)).isNotEmpty();
    }

    @Test
    void a_table_with_a_council_column_is_no_public_table() throws SQLException {
        assertThat(
                        names(
                                "select relname from (" + TABLES + ") t join pg_attribute a on a.attrelid = t.oid"
                                        + " where a.attname in ('council_id', 'employee_id', 'subject') and words like '%Kind: public.%'"))
                .isEmpty();
    }

    @Test
    void a_councils_table_begins_with_the_council_and_the_database_fills_it() throws SQLException {
        assertThat(
                        names(
                                "select relname from " + COUNCIL_TABLES
                                        + """
                         and not exists (select from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                           where a.attrelid = t.oid and a.attnum = 1 and a.attname = 'council_id' and a.attnotnull
                             and pg_get_expr(d.adbin, d.adrelid) = 'current_council()')
                        """))
                .isEmpty();
    }

    @Test
    void the_policies_hold_for_reading_and_writing_and_for_the_owner_too() throws SQLException {
        assertThat(
                        names(
                                "select relname from " + COUNCIL_TABLES
                                        + """
                         and not exists (select from pg_class c join pg_policy p on p.polrelid = c.oid
                           where c.oid = t.oid and c.relrowsecurity and c.relforcerowsecurity and p.polcmd = '*'
                             and pg_get_expr(p.polqual, p.polrelid) like '%current_council()%'
                             and pg_get_expr(p.polwithcheck, p.polrelid) like '%current_council()%')
                        """))
                .as("council tables without a forced policy")
                .isEmpty();
        assertThat(names("select relname from " + COUNCIL_TABLES
                        + " and (select count(*) from pg_policy p where p.polrelid = t.oid and p.polpermissive) <> 1"))
                .as("a second permissive policy would open a gate beside the door")
                .isEmpty();
        assertThat(
                        names(
                                "select relname from (" + TABLES
                                        + """
                        ) t where t.words like '%Kind: region.%' and not exists (select from pg_class c
                           where c.oid = t.oid and c.relrowsecurity and c.relforcerowsecurity)
                        """))
                .as("region tables without a forced policy")
                .isEmpty();
    }

    @Test
    void keys_contain_the_council_and_so_do_references_between_councils_tables() throws SQLException {
        assertThat(
                        names(
                                "select t.relname || '.' || k.conname from (" + TABLES
                                        + """
                        ) t join pg_constraint k on k.conrelid = t.oid
                        where t.words like '%Kind: council.%' and k.contype in ('p', 'u') and not 1 = any (k.conkey)
                        """))
                .isEmpty();
        assertThat(
                        names(
                                "select t.relname || '.' || k.conname from (" + TABLES
                                        + ") t join pg_constraint k on k.conrelid = t.oid join (" + TABLES
                                        + """
                        ) parent on parent.oid = k.confrelid and parent.words like '%Kind: council.%'
                        where k.contype = 'f' and not (1 = any (k.conkey) and 1 = any (k.confkey))
                        """))
                .as("a reference that could point into another council")
                .isEmpty();
        assertThat(
                        names(
                                "select t.relname || '.' || i.indexrelid::regclass from (" + TABLES
                                        + """
                        ) t join pg_index i on i.indrelid = t.oid
                        where t.words like '%Kind: council.%' and i.indisunique and not 1 = any (i.indkey::int2[])
                        """))
                .as("a unique index that would tell of another council's row")
                .isEmpty();
    }

    @Test
    void the_application_role_owns_nothing_and_cannot_step_over_the_wall() throws SQLException {
        assertThat(
                        names(
                                "select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'bagalau_app'"))
                .isEmpty();
        assertThat(
                        names(
                                "select rolname from pg_roles where rolname like 'bagalau%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(names("select t.relname from (" + TABLES
                        + ") t where has_table_privilege('bagalau_app', t.oid, 'truncate, references, trigger')"))
                .as("rights that a row policy does not guard")
                .isEmpty();
        assertThat(names("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and c.relkind in ('v', 'm')"
                        + " and not coalesce('security_invoker=true' = any (c.reloptions), false)"))
                .as("views that look with their owner's eyes")
                .isEmpty();
        assertThat(names("select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where n.nspname = 'public' and p.prosecdef"))
                .as("functions that act with their owner's rights: the one door that wipes a practice council")
                .containsExactly("wipe_practice");
    }

    @Test
    void the_trail_is_append_only() throws SQLException {
        for (String table : List.of("audit_entries", "region_audit_entries")) {
            for (String right : List.of("update", "delete", "truncate")) {
                assertThat(names("select '" + table + "' where has_table_privilege('bagalau_app', '" + table + "', '"
                                + right + "')"))
                        .as(right + " on " + table)
                        .isEmpty();
            }
        }
    }

    @Test
    void without_a_council_every_councils_table_refuses() throws SQLException {
        List<String> tables = names("select relname from " + COUNCIL_TABLES);
        try (Connection application = database.asApplication();
                var statement = application.createStatement()) {
            for (String table : tables) {
                assertThatThrownBy(() -> statement.executeQuery("select 1 from " + table))
                        .as(table)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("no council is bound");
            }
        }
    }

    private static List<String> names(String question) throws SQLException {
        try (Connection superuser = database.asSuperuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(question)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
