-- Councils of one region with their people and this year's work plans, for measuring. The settings many.prefix,
-- many.councils and many.heads say whose, how many, and how many people evaluated by indicators each has. Everything's
-- number follows from its name.
create temporary table many on commit drop as
select number,
       current_setting('many.prefix') || '-' || number as code,
       md5('council ' || current_setting('many.prefix') || '-' || number)::uuid as council
from generate_series(1, current_setting('many.councils')::int) number;

insert into regions (id, code, name_kk)
values (md5('region ' || current_setting('many.prefix'))::uuid, current_setting('many.prefix') || '-region', 'Көп мәслихат облысы');
insert into councils (id, region_id, organization, code, name_kk)
select council, md5('region ' || current_setting('many.prefix'))::uuid, 'organization-' || code, code, code || ' мәслихаты' from many;

insert into units (council_id, id, name_kk, name_ru, version)
select council, md5(code || ' unit')::uuid, 'Аппарат', 'Аппарат', 1 from many;

insert into posts (council_id, id, unit_id, title_kk, title_ru, category, version)
select council, md5(code || ' post ' || kind)::uuid, md5(code || ' unit')::uuid, kk, ru, category, 1
from many, (values ('official', 'Төраға', 'Председатель', ''), ('hr', 'Бас маман', 'Главный специалист', 'E-4'),
                   ('head', 'Бөлім басшысы', 'Руководитель отдела', 'E-2')) post (kind, kk, ru, category);

create temporary table many_people on commit drop as
select many.council, many.code, person.kind, person.place, md5(many.code || ' ' || person.kind || ' ' || person.place)::uuid as id
from many, (select 'official' as kind, 0 as place union all select 'hr', 0
            union all select 'head', generate_series(1, current_setting('many.heads')::int)) person;

insert into employees (council_id, id, surname, given_name, patronymic, email, phone, version)
select council, id, 'Сынақ', initcap(kind) || place, 'Көпұлы', kind || place || '@' || code || '.example', '', 1 from many_people;
insert into appointments (council_id, id, employee_id, post_id, valid_from, version)
select council, md5('appointment ' || id)::uuid, id, md5(code || ' post ' || kind)::uuid, '2023-05-01', 1 from many_people;
insert into head_lines (council_id, id, employee_id, kind, head_id, valid_from, version)
select council, md5('line ' || id)::uuid, id, 'DIRECT',
       case kind when 'hr' then md5(code || ' head 1')::uuid else md5(code || ' official 0')::uuid end, '2023-05-01', 1
from many_people where kind <> 'official';
insert into members (council_id, id, email, employee_id, roles, valid_from)
select council, md5('member ' || id)::uuid, kind || place || '@' || code || '.example', id,
       case kind when 'official' then '{official,evaluator}' when 'hr' then '{council-hr}' else '{evaluator,employee}' end::text[],
       '2023-05-01'
from many_people;

create temporary table many_plans on commit drop as
select people.council, people.code, people.id as employee, md5('plan ' || people.id)::uuid as id,
       md5(people.code || ' official 0')::uuid as evaluator, md5(people.code || ' hr 0')::uuid as hr
from many_people people where people.kind = 'head';

insert into kpi_plans (council_id, id, number, employee_id, evaluator_id, approver_id, period, stands_from, edition, state,
                       set_due_on, version)
select plan.council, plan.id, 1, plan.employee, plan.evaluator, plan.evaluator, '2026', '2026-Q1', edition.id, 'PLACED', '2026-01-19', 1
from many_plans plan join editions edition on edition.council = plan.code;
insert into kpi_plan_steps (council_id, plan_id, place, kind, taken_by, taker, taken_at, due_on, late, reason)
select council, id, place, kind, 'Сынақ Адамы', case when kind in ('SET', 'APPROVED') then evaluator else hr end,
       timestamptz '2026-01-12 05:00Z' + place * interval '1 hour', '2026-01-19', false, ''
from many_plans, (values (0, 'SET'), (1, 'AGREED_BY_HR'), (2, 'APPROVED'), (3, 'PLACED')) step (place, kind);

insert into kpi_indicators (council_id, id, plan_id, line, number, name, source_kind, source, unit, measure, baseline,
                            expected_result, version)
select council, md5('indicator ' || number || ' ' || id)::uuid, id, md5('indicator ' || number || ' ' || id)::uuid, number,
       'Қаралған өтініштердің үлесі ' || number, 'EFFICIENCY', 'Жылдық жұмыс жоспары', 'өтініш',
       case number when 2 then 'LOWER_IS_BETTER' when 4 then 'QUALITATIVE' else 'HIGHER_IS_BETTER' end, 10,
       'Барлық өтініш мерзімінде қаралады.', 1
from many_plans, generate_series(1, 5) number;
insert into kpi_targets (council_id, id, indicator_id, period, planned, due_on, version)
select council, md5('target ' || quarter || ' ' || number || ' ' || id)::uuid, md5('indicator ' || number || ' ' || id)::uuid,
       '2026-Q' || quarter, case when number <> 4 then 20 * number + quarter end,
       date '2026-01-01' + quarter * interval '3 months' - interval '6 days', 1
from many_plans, generate_series(1, 5) number, generate_series(1, 4) quarter;
