-- Monitoring and feedback while a period runs (paragraphs 17, 18): written once, never changed.

create table kpi_notes (
    council_id  uuid        not null default current_council(),
    id          uuid        not null,
    employee_id uuid        not null,
    period      text        not null,
    line        uuid,
    kind        text        not null check (kind in ('OBSERVATION', 'FEEDBACK')),
    words       text        not null check (length(btrim(words)) > 0),
    author_id   uuid        not null,
    author_name text        not null,
    written_at  timestamptz not null,
    version     integer     not null,
    primary key (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    foreign key (council_id, author_id) references employees (council_id, id)
);
create index kpi_notes_of_employee on kpi_notes (council_id, employee_id, period);
comment on table kpi_notes is
    'Paragraphs 17(3), 18(1): what the evaluator or the servant himself saw or said in a period. Kind: council.';

select wall('kpi_notes');
revoke update, delete on kpi_notes from bagalau_app;
