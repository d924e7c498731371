package kz.bagalau.environment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the database holds, asked past every wall: the numbers and names by which a leak is known. */
public final class Canaries {

    private final Databases.Database database;

    public Canaries(Portal portal) {
        this.database = portal.database();
    }

    /** Some numbers of every kind of thing that a council has, by the table they are from. */
    public Map<String, List<String>> idsOf(String council, int ofEach) {
        Map<String, List<String>> ids = new TreeMap<>();
        for (String table : column(
                """
                select c.table_name from information_schema.columns c
                  join information_schema.columns i on i.table_schema = c.table_schema and i.table_name = c.table_name
                where c.table_schema = 'public' and c.column_name = 'council_id'
                  and i.column_name = 'id' and i.data_type = 'uuid'""")) {
            List<String> some = column(
                    "select t.id from " + table + " t join councils c on c.id = t.council_id where c.code = ?"
                            + " order by t.id limit " + ofEach,
                    council);
            if (!some.isEmpty()) {
                ids.put(table, some);
            }
        }
        return ids;
    }

    /** The surnames that only this council has, longer than could be part of another word by chance. */
    public Set<String> surnamesOf(String council) {
        Set<String> own = new TreeSet<>(column(
                "select surname from employees e join councils c on c.id = e.council_id where c.code = ?", council));
        own.removeAll(column(
                "select surname from employees e join councils c on c.id = e.council_id where c.code <> ?", council));
        own.removeIf(name -> name.length() < 5);
        return own;
    }

    /**
     * The results in a council that the person of this address neither has nor gave nor hears in a session that is not over
     * (paragraph 20), such as a test that ended midway would leave.
     */
    public List<String> resultsOfOthers(String council, String email) {
        return column(
                """
                select r.id from results r join councils c on c.id = r.council_id
                  join employees e on e.council_id = r.council_id and e.id = r.employee_id
                where c.code = ? and e.email <> ? and not exists (select from employees v
                  where v.council_id = r.council_id and v.id in (r.evaluator_id, r.named_evaluator_id) and v.email = ?)
                  and not exists (select from calibration_cases k
                    join calibration_members m on m.council_id = k.council_id and m.case_id = k.id
                    join employees p on p.council_id = m.council_id and p.id = m.person_id
                  where k.council_id = r.council_id and k.sheet_id = r.id and p.email = ?
                    and k.state not in ('WITHDRAWN', 'PLACED'))""",
                council,
                email,
                email,
                email);
    }

    /** The first column of the answer. */
    public List<String> column(String query, String... arguments) {
        try (Connection connection = database.asSuperuser();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Changes the database as nobody in the portal could. */
    public int change(String statement, String... arguments) {
        try (Connection connection = database.asSuperuser();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < arguments.length; i++) {
                prepared.setString(i + 1, arguments[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /** Every table's rows as one number each; the trail and the jobs with their record, which reading or the hour moves, are left out. */
    public Map<String, String> state() {
        Map<String, String> state = new LinkedHashMap<>();
        for (String table : column(
                """
                select table_name from information_schema.tables where table_schema = 'public'
                  and table_type = 'BASE TABLE' and table_name not like '%audit%' and table_name not in ('scheduled_tasks', 'scheduled_letters', 'region_works')
                order by table_name""")) {
            state.put(
                    table,
                    column(
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                            + table + " t")
                            .get(0));
        }
        return state;
    }

    /** The use cases that both trails have noted so far, each with how often. */
    public Map<String, Integer> useCases() {
        Map<String, Integer> counts = new TreeMap<>();
        for (String trail : List.of("audit_entries", "region_audit_entries")) {
            column("select use_case || coalesce('/' || event, '') from " + trail)
                    .forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        return counts;
    }
}
