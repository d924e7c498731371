-- The yearly mark with every count of it and what went into each (paragraph 4, part 2), and the list of the appointing
-- official (paragraph 8; Presidential Decree 152, paragraph 36).

create table yearly_marks (
    council_id  uuid           not null default current_council(),
    id          uuid           not null,
    employee_id uuid           not null,
    of_year     integer        not null,
    turn        integer        not null check (turn >= 1),
    edition     text           not null,
    total       numeric(14, 6) not null,
    unrounded   numeric(14, 6) not null,
    mean        numeric(6, 2)  not null,
    grade       text           not null,
    cause       text           not null check (cause in ('FORMED', 'RESULT_CAME_LATER', 'MARK_CORRECTED')),
    counted_at  timestamptz    not null,
    counted_by  text           not null,
    version     integer        not null,
    primary key (council_id, id),
    unique (council_id, employee_id, of_year, turn),
    foreign key (council_id, employee_id) references employees (council_id, id)
);
create index yearly_marks_of_year on yearly_marks (council_id, of_year);
comment on table yearly_marks is
    'Paragraph 4, part 2: every count of a servant''s year; the latest stands, none is changed. Kind: council.';

create table yearly_inputs (
    council_id  uuid          not null default current_council(),
    id          uuid          not null,
    mark_id     uuid          not null,
    result_id   uuid          not null,
    period      text          not null,
    mean        numeric(6, 2) not null,
    grade       text          not null,
    mean_before numeric(6, 2),
    version     integer       not null,
    primary key (council_id, id),
    unique (council_id, mark_id, result_id),
    foreign key (council_id, mark_id) references yearly_marks (council_id, id),
    foreign key (council_id, result_id) references results (council_id, id)
);
comment on table yearly_inputs is
    'Paragraph 4, part 2: a period that went into a count of the year, as its mark stood then. Kind: council.';

create table consequences (
    council_id      uuid        not null default current_council(),
    id              uuid        not null,
    employee_id     uuid        not null,
    ground          text        not null check (ground in ('YEAR', 'TWO_IN_A_ROW')),
    period          text        not null,
    edition         text        not null,
    mark_id         uuid,
    state           text        not null check (state in ('OPEN', 'DECIDED', 'LAPSED')),
    opened_at       timestamptz not null,
    lapsed_at       timestamptz,
    measure         text,
    document_number text,
    document_date   date,
    reason          text,
    decided_by      text,
    decided_at      timestamptz,
    version         integer     not null,
    primary key (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    foreign key (council_id, mark_id) references yearly_marks (council_id, id),
    constraint a_year_has_its_mark check ((ground = 'YEAR') = (mark_id is not null)),
    constraint a_decision_has_its_document check (
        (state = 'DECIDED') = (decided_at is not null)
        and (decided_at is null) = (measure is null)
        and (decided_at is null) = (document_number is null)
        and (decided_at is null) = (document_date is null)
        and (decided_at is null) = (reason is null)
        and (decided_at is null) = (decided_by is null)
        and (state = 'LAPSED') = (lapsed_at is not null))
);
create unique index one_standing_consequence on consequences (council_id, employee_id, ground, period)
    where state = 'OPEN';
comment on table consequences is
    'Paragraph 8, Decree 152: what a servant''s results are a ground for, and what the official decided. Kind: council.';

select wall('yearly_marks');
select wall('yearly_inputs');
select wall('consequences');
