-- The sheets of the ranking method with their marks (paragraphs 28-32). Range, step and number of marks are the
-- edition's: no number of the law stands here.

create table ranking_sheets (
    council_id         uuid        not null default current_council(),
    id                 uuid        not null,
    period             text        not null,
    edition            text        not null,
    employee_id        uuid        not null,
    category           text        not null,
    without_presence   boolean     not null,
    evaluator_id       uuid        not null,
    named_evaluator_id uuid,
    state              text        not null check (state in ('OPEN', 'CLOSED')),
    last_marked_at     timestamptz,
    due_on             date,
    closed_at          timestamptz,
    closed_by_id       uuid,
    late_reason        text,
    version            integer     not null,
    primary key (council_id, id),
    unique (council_id, period, employee_id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    foreign key (council_id, evaluator_id) references employees (council_id, id),
    foreign key (council_id, named_evaluator_id) references employees (council_id, id),
    foreign key (council_id, closed_by_id) references employees (council_id, id),
    constraint nobody_evaluates_himself check (employee_id not in (evaluator_id, named_evaluator_id)),
    constraint a_closed_sheet_says_when_and_by_whom
        check ((state = 'CLOSED') = (closed_at is not null and closed_by_id is not null and due_on is not null))
);
create index ranking_sheets_of_evaluator on ranking_sheets (council_id, evaluator_id, period);
create index ranking_sheets_of_named_evaluator on ranking_sheets (council_id, named_evaluator_id, period);
comment on table ranking_sheets is
    'Paragraphs 29-31, annex 4: one servant''s sheet of one period under the edition it was opened by. Kind: council.';

create table ranking_marks (
    council_id uuid          not null default current_council(),
    id         uuid          not null,
    sheet_id   uuid          not null,
    parameter  text          not null,
    position   integer       not null,
    mark       numeric(6, 2),
    ground     text          not null,
    version    integer       not null,
    primary key (council_id, id),
    unique (council_id, sheet_id, parameter),
    foreign key (council_id, sheet_id) references ranking_sheets (council_id, id)
);
comment on table ranking_marks is
    'Paragraphs 31, 32, annex 4: the mark of one parameter and its ground. Kind: council.';

select wall('ranking_sheets');
select wall('ranking_marks');
