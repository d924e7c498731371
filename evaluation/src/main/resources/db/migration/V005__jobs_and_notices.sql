-- Jobs of db-scheduler (ADR 0006). The table holds names of tasks and ids, never a person or a mark, and has no wall.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table scheduled_tasks is 'Jobs to be run. Kind: public.';
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time);

create table notices (
    council_id  uuid not null default current_council(),
    id          uuid not null,
    kind        text not null,
    employee_id uuid not null,
    paragraph   text,
    arguments   text not null,
    link        text not null,
    posted_at   timestamptz not null,
    sent_at     timestamptz,
    sent_to     text,
    opened_at   timestamptz,
    primary key (council_id, id)
);
comment on table notices is
    'Notices to people and the proof of their sending and first opening (par. 11, 30); never a mark. Kind: council.';
create index notices_employee on notices (council_id, employee_id, posted_at desc);
select wall('notices');
revoke delete on notices from bagalau_app;
