package kz.bagalau.statements;

import java.util.List;
import kz.bagalau.environment.Canaries;

/**
 * A placed plan and a prepared sheet for every made-up head who has none, put into the database: the pages would need
 * some twenty steps for each.
 */
final class IndicatorsForEveryHead {

    private static final String HEADS = " from employees e join councils c on c.id = e.council_id and c.code = 'alatau'"
            + " where e.email ~ '^h[0-9a-f]{8}[0-9]+@' ";

    private static final List<String> STEPS = List.of(
            "insert into kpi_plans select e.council_id, gen_random_uuid(), 1, null, e.id, o.id, o.id, '2026', '2026-Q1',"
                    + " s.edition, 'PLACED', date '2026-01-20', null, null, null, 1"
                    + " from employees e join councils c on c.id = e.council_id and c.code = 'alatau'"
                    + " join employees o on o.council_id = e.council_id and o.email = 'alatau.official@bagalau.example'"
                    + " cross join lateral (select edition from ranking_sheets r where r.council_id = e.council_id limit 1) s"
                    + " where e.email ~ '^h[0-9a-f]{8}[0-9]+@'"
                    + " and not exists (select from kpi_plans p where p.council_id = e.council_id and p.employee_id = e.id)",
            "insert into kpi_plan_steps select p.council_id, p.id, 0, 'SET', 'Төраға', p.evaluator_id, now(), null, false, ''"
                    + " from kpi_plans p where p.employee_id in (select e.id" + HEADS + ")"
                    + " and not exists (select from kpi_plan_steps s where s.plan_id = p.id)",
            "insert into kpi_indicators select p.council_id, gen_random_uuid(), p.id, gen_random_uuid(), n,"
                    + " 'Көрсеткіш ' || n, null, 'Жоспар', '%', 'HIGHER_IS_BETTER', null, '', 1"
                    + " from kpi_plans p cross join generate_series(1, 3) n"
                    + " where p.employee_id in (select e.id" + HEADS + ")"
                    + " and not exists (select from kpi_indicators i where i.plan_id = p.id)",
            "insert into kpi_targets select i.council_id, gen_random_uuid(), i.id, '2026-Q3', 95, null, 1"
                    + " from kpi_indicators i join kpi_plans p on p.council_id = i.council_id and p.id = i.plan_id"
                    + " where p.employee_id in (select e.id" + HEADS + ")"
                    + " and not exists (select from kpi_targets t where t.indicator_id = i.id)",
            "insert into kpi_sheets (council_id, id, period, edition, plan_id, employee_id, without_presence, prepared_at,"
                    + " version) select p.council_id, gen_random_uuid(), '2026-Q3', p.edition, p.id, p.employee_id, false,"
                    + " now(), 1 from kpi_plans p where p.employee_id in (select e.id" + HEADS + ")"
                    + " and not exists (select from kpi_sheets s where s.plan_id = p.id)",
            "insert into kpi_lines select s.council_id, gen_random_uuid(), s.id, i.line, i.number, i.name, i.unit,"
                    + " i.measure, 95, null, '', null, '', 1"
                    + " from kpi_sheets s join kpi_indicators i on i.council_id = s.council_id and i.plan_id = s.plan_id"
                    + " where s.employee_id in (select e.id" + HEADS + ")"
                    + " and not exists (select from kpi_lines l where l.sheet_id = s.id)");

    private IndicatorsForEveryHead() {}

    static void prepare(Canaries canaries) {
        for (String step : STEPS) {
            if (canaries.change(step) == 0) {
                throw new AssertionError("Nobody: " + step);
            }
        }
    }
}
