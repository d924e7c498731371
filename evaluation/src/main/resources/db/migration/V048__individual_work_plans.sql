-- Individual work plans with their indicators, their way and their changes (paragraphs 22-25, annex 1). No number of the
-- law stands here: how many indicators, which terms, whose agreement are the edition's.

create table kpi_plans (
    council_id      uuid    not null default current_council(),
    id              uuid    not null,
    number          integer not null check (number >= 1),
    amends          uuid,
    employee_id     uuid    not null,
    evaluator_id    uuid    not null,
    approver_id     uuid    not null,
    period          text    not null,
    stands_from     text    not null,
    edition         text    not null,
    state           text    not null check (state in ('DRAFT', 'SET', 'AGREED', 'APPROVED', 'PLACED')),
    set_due_on      date,
    ground          text,
    document_number text,
    document_date   date,
    version         integer not null,
    primary key (council_id, id),
    unique (council_id, employee_id, period, number),
    unique (council_id, amends),
    foreign key (council_id, amends) references kpi_plans (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    foreign key (council_id, evaluator_id) references employees (council_id, id),
    foreign key (council_id, approver_id) references employees (council_id, id),
    constraint nobody_sets_his_own_indicators check (employee_id not in (evaluator_id, approver_id)),
    constraint a_change_names_its_ground_and_document check (
        (amends is null) = (number = 1)
        and (amends is null) = (ground is null)
        and (amends is null) = (document_number is null)
        and (amends is null) = (document_date is null))
);
create index kpi_plans_of_period on kpi_plans (council_id, period);
comment on table kpi_plans is
    'Paragraphs 22-25, annex 1: one version of one servant''s individual work plan. Kind: council.';

create table kpi_plan_steps (
    council_id uuid        not null default current_council(),
    plan_id    uuid        not null,
    place      integer     not null,
    kind       text        not null check (kind in
        ('SET', 'AGREED_BY_PLANNING', 'AGREED_BY_HR', 'APPROVED', 'PLACED', 'RETURNED')),
    taken_by   text        not null,
    taker      uuid        not null,
    taken_at   timestamptz not null,
    due_on     date,
    late       boolean     not null,
    reason     text        not null,
    primary key (council_id, plan_id, place),
    foreign key (council_id, plan_id) references kpi_plans (council_id, id),
    constraint a_late_or_returning_step_has_its_reason
        check (not (late or kind = 'RETURNED') or length(btrim(reason)) > 0)
);
comment on table kpi_plan_steps is 'Paragraph 22: who set, agreed, approved, placed or returned a plan, and when. Kind: council.';

create table kpi_indicators (
    council_id      uuid    not null default current_council(),
    id              uuid    not null,
    plan_id         uuid    not null,
    line            uuid    not null,
    number          integer not null,
    name            text    not null,
    source_kind     text,
    source          text    not null,
    unit            text    not null,
    measure         text    not null check (measure in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'QUALITATIVE')),
    baseline        numeric(16, 4) check (baseline >= 0),
    expected_result text    not null,
    version         integer not null,
    primary key (council_id, id),
    unique (council_id, plan_id, line),
    foreign key (council_id, plan_id) references kpi_plans (council_id, id)
);
comment on table kpi_indicators is
    'Paragraphs 23, 24, annex 1: one indicator; line is the same through the versions of a plan. Kind: council.';

create table kpi_targets (
    council_id   uuid    not null default current_council(),
    id           uuid    not null,
    indicator_id uuid    not null,
    period       text    not null,
    planned      numeric(16, 4) check (planned >= 0),
    due_on       date,
    version      integer not null,
    primary key (council_id, id),
    unique (council_id, indicator_id, period),
    foreign key (council_id, indicator_id) references kpi_indicators (council_id, id)
);
comment on table kpi_targets is 'Annex 1: the planned value and the day of reaching it, for each evaluated period. Kind: council.';

create table kpi_templates (
    council_id      uuid        not null default current_council(),
    id              uuid        not null,
    name            text        not null,
    source_kind     text,
    source          text        not null,
    unit            text        not null,
    measure         text        not null,
    expected_result text        not null,
    kept_by         text        not null,
    kept_at         timestamptz not null,
    set_aside_at    timestamptz,
    version         integer     not null,
    primary key (council_id, id)
);
comment on table kpi_templates is
    'Paragraph 24: the council''s library of indicators, words and measures without anybody''s values. Kind: council.';

select wall('kpi_plans');
select wall('kpi_plan_steps');
select wall('kpi_indicators');
select wall('kpi_targets');
select wall('kpi_templates');
