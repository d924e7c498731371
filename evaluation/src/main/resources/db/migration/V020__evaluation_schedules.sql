-- The evaluation schedule of a period and its dated duties (paragraph 10; terms of paragraphs 4, 11, 12, 22, 26, 30, 38-41).

create table evaluation_schedules (
    council_id       uuid        not null default current_council(),
    id               uuid        not null,
    period           text        not null check (period ~ '^[0-9]{4}(-[QH][1-4])?$'),
    edition          text        not null,
    calendar_version text        not null,
    state            text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    built_at         timestamptz not null,
    built_by         text        not null,
    submitted_at     timestamptz,
    submitted_by     text,
    submitter        uuid,
    decided_at       timestamptz,
    decided_by       text,
    return_reason    text,
    superseded_at    timestamptz,
    opened_at        timestamptz,
    opened_by        text,
    version          int         not null default 1,
    primary key (council_id, id),
    check (state <> 'RETURNED' or length(btrim(return_reason)) > 0),
    check (opened_at is null or state = 'APPROVED')
);
create unique index evaluation_schedules_standing on evaluation_schedules (council_id, period) where superseded_at is null;
comment on table evaluation_schedules is
    'Paragraph 10: HR makes the schedule, the official who appoints and dismisses approves it. One stands for a period; earlier ones stay as a record. Kind: council.';

create table scheduled_duties (
    council_id  uuid not null default current_council(),
    schedule_id uuid not null,
    place       int  not null,
    duty        text not null,
    branch      text not null check (branch in ('RANKING', 'KPI', 'SURVEY', 'CALIBRATION', 'NOTICE')),
    paragraphs  text not null,
    starts_on   date not null,
    literal_on  date not null,
    due_on      date not null,
    moved_by    text,
    primary key (council_id, schedule_id, place),
    unique (council_id, schedule_id, duty),
    foreign key (council_id, schedule_id) references evaluation_schedules (council_id, id)
);
comment on table scheduled_duties is
    'Paragraphs 4, 11, 12, 22, 26, 30, 38-41: the dated rows of a schedule; the literal date of the text stays beside the date that holds (reading R08). Kind: council.';

select wall('evaluation_schedules');
select wall('scheduled_duties');
