-- Which statutory notices of a period were handed to the outbox (paragraphs 26, 30): one for a person, a kind and a period.

create table statutory_notices (
    council_id  uuid        not null default current_council(),
    id          uuid        not null,
    schedule_id uuid        not null,
    kind        text        not null,
    employee_id uuid        not null,
    due_on      date        not null,
    posted_at   timestamptz not null,
    posted_by   text        not null,
    notice_id   uuid        not null,
    version     int         not null default 1,
    primary key (council_id, id),
    unique (council_id, schedule_id, kind, employee_id),
    foreign key (council_id, schedule_id) references evaluation_schedules (council_id, id)
);
comment on table statutory_notices is
    'Paragraphs 26 and 30: the notice of the evaluation, by the fifth and the tenth; delivery is proved by the outbox. Kind: council.';

select wall('statutory_notices');
