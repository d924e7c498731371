-- Disagreements about the procedure of evaluation (paragraph 16).

create table disputes (
    council_id    uuid        not null default current_council(),
    id            uuid        not null,
    number        integer     not null check (number >= 1),
    applicant_id  uuid        not null,
    received_on   date        not null,
    subject       text        not null check (length(subject) between 1 and 4000),
    registered_by text        not null,
    registered_at timestamptz not null,
    outcome       text check (outcome in ('GRANTED', 'PARTLY_GRANTED', 'NOT_GRANTED', 'WITHDRAWN')),
    findings      text,
    closed_on     date,
    closed_by     text,
    closed_at     timestamptz,
    version       integer     not null,
    primary key (council_id, id),
    unique (council_id, number),
    foreign key (council_id, applicant_id) references employees (council_id, id),
    constraint closed_with_what_came_of_it check (
        (outcome is null) = (closed_at is null)
        and (outcome is null) = (closed_on is null)
        and (outcome is null) = (closed_by is null)
        and (outcome is null) = (findings is null)
        and (closed_on is null or closed_on >= received_on))
);
comment on table disputes is
    'Paragraph 16: a disagreement about the procedure, and what came of it. Kind: council.';

create table dispute_persons (
    council_id  uuid not null default current_council(),
    dispute_id  uuid not null,
    employee_id uuid not null,
    primary key (council_id, dispute_id, employee_id),
    foreign key (council_id, dispute_id) references disputes (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id)
);
create index dispute_persons_of_employee on dispute_persons (council_id, employee_id);
comment on table dispute_persons is
    'Paragraph 16: with whom HR examines a disagreement. Kind: council.';

select wall('disputes');
select wall('dispute_persons');
