package kz.bagalau.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The second quarter of 2026 of each head by indicators, put into the database past every rule, closed and not yet made
 * known: its words are met nowhere else, so whoever reads one of them has read the head's plan, values, marks or notes.
 */
public final class IndicatorCanaries implements AutoCloseable {

    public static final String PERIOD = "2026-Q2";

    /** The name of an indicator, of the plan and the sheet; each of these words goes on with the code of its council. */
    public static final String NAME = "Қаршыға көрсеткіші ";
    /** The document of an actual value, and the name of its file. */
    public static final String DOCUMENT = "Қаршыға анықтамасы ";
    /** The ground of a mark. */
    public static final String GROUND = "Қаршыға негіздемесі ";
    /** A monitoring note. */
    public static final String NOTE = "Қаршыға байқауы ";

    private static final List<String> TABLES = List.of(
            "kpi_notes",
            "kpi_attachments",
            "results",
            "kpi_lines",
            "kpi_sheets",
            "kpi_targets",
            "kpi_indicators",
            "kpi_plan_steps",
            "kpi_plans",
            "kpi_templates");

    private final Canaries canaries;
    private final Map<String, Map<String, String>> ids = new TreeMap<>();

    public IndicatorCanaries(Canaries canaries) {
        this.canaries = canaries;
        insert("alatau");
        insert("sarysu");
    }

    /** The numbers of a council's canaries: plan, indicator, template, sheet, line, attachment, note, result, head. */
    public Map<String, String> of(String council) {
        return ids.get(council);
    }

    private void insert(String council) {
        Map<String, String> id = new TreeMap<>();
        for (String kind :
                List.of("plan", "indicator", "target", "template", "sheet", "row", "line", "attachment", "note")) {
            id.put(kind, UUID.randomUUID().toString());
        }
        // a result has the number of its sheet
        id.put("result", id.get("sheet"));
        String where = one("select id from councils where code = ?", council);
        id.put("council", where);
        id.put("head", person(council, "head"));
        id.put("chair", person(council, "official"));
        id.put("edition", one("select s.edition from ranking_sheets s where s.council_id = ?::uuid limit 1", where));
        ids.put(council, id);
        run(
                id,
                "insert into kpi_plans values ({council}, {plan}, 1, null, {head}, {chair}, {chair}, '2026-Q2', '2026-Q2',"
                        + " {edition:text}, 'PLACED', '2026-04-14', null, null, null, 1)");
        run(
                id,
                "insert into kpi_plan_steps values ({council}, {plan}, 0, 'SET', 'Төраға', {chair},"
                        + " '2026-04-01', '2026-04-14', false, '')");
        run(
                id,
                "insert into kpi_indicators values ({council}, {indicator}, {plan}, {line}, 1, '" + NAME + council
                        + "', 'EFFICIENCY', 'Жоспар', '%', 'HIGHER_IS_BETTER', 90, 'Артады', 1)");
        run(id, "insert into kpi_targets values ({council}, {target}, {indicator}, '2026-Q2', 95, '2026-06-30', 1)");
        run(
                id,
                "insert into kpi_templates values ({council}, {template}, 'Кітапхана көрсеткіші'"
                        + ", 'EFFICIENCY', 'Жоспар', '%', 'HIGHER_IS_BETTER', 'Артады', 'Кадр', '2026-04-01', null, 1)");
        run(
                id,
                "insert into kpi_sheets (council_id, id, period, edition, plan_id, employee_id, evaluator_id,"
                        + " without_presence, prepared_at, sent_at, sent_by, opened_at, due_on, closed_at, closed_by_id, version)"
                        + " values ({council}, {sheet}, '2026-Q2', {edition:text}, {plan}, {head}, {chair}, false, '2026-06-20',"
                        + " '2026-06-22', 'Кадр', '2026-07-02', '2026-07-10', '2026-07-06', {chair}, 5)");
        run(
                id,
                "insert into kpi_lines values ({council}, {row}, {sheet}, {line}, 1, '" + NAME + council
                        + "', '%', 'HIGHER_IS_BETTER', 95, 95, '" + DOCUMENT + council + "', 5, '" + GROUND + council
                        + "', 3)");
        run(
                id,
                "insert into kpi_attachments values ({council}, {attachment}, {sheet}, {line}, '" + DOCUMENT + council
                        + ".pdf', 'PDF', 8, encode(sha256('%PDF-1.7'::bytea), 'hex'), '%PDF-1.7', 'Кадр', '2026-06-21', 1)");
        run(
                id,
                "insert into kpi_notes values ({council}, {note}, {head}, '2026-Q2', {line}, 'FEEDBACK', '" + NOTE
                        + council + "', {chair}, 'Төраға', '2026-05-11', 1)");
        run(
                id,
                "insert into results (council_id, id, method, period, edition, employee_id, evaluator_id, mean, grade,"
                        + " formed_at, completed_on, state, version) values ({council}, {result}, 'kpi', '2026-Q2',"
                        + " {edition:text}, {head}, {chair}, 5, 'EFFECTIVE', '2026-07-06', '2026-07-06', 'FORMED', 1)");
    }

    private String person(String council, String mailbox) {
        return one("select id from employees where email = ?", council + "." + mailbox + "@bagalau.example");
    }

    private String one(String query, String argument) {
        return canaries.column(query, argument).get(0);
    }

    private void run(Map<String, String> id, String statement) {
        String filled = statement;
        List<String> values = new ArrayList<>(id.keySet());
        for (String name : values) {
            filled = filled.replace("{" + name + "}", "'" + id.get(name) + "'::uuid")
                    .replace("{" + name + ":text}", "'" + id.get(name) + "'");
        }
        if (canaries.change(filled) != 1) {
            throw new AssertionError(filled);
        }
    }

    /** Takes them out again; what the tests did with other rows stays. */
    @Override
    public void close() {
        for (Map<String, String> id : ids.values()) {
            for (String table : TABLES) {
                String own =
                        switch (table) {
                            case "kpi_notes" -> "id = {note}";
                            case "kpi_attachments", "kpi_lines" -> "sheet_id = {sheet}";
                            case "results" -> "id = {result}";
                            case "kpi_sheets" -> "id = {sheet}";
                            case "kpi_targets" -> "indicator_id = {indicator}";
                            case "kpi_templates" -> "id = {template}";
                            case "kpi_plans" -> "id = {plan}";
                            default -> "plan_id = {plan}";
                        };
                String statement = "delete from " + table + " where " + own;
                for (Map.Entry<String, String> each : id.entrySet()) {
                    statement = statement.replace("{" + each.getKey() + "}", "'" + each.getValue() + "'::uuid");
                }
                canaries.change(statement);
            }
        }
    }
}
