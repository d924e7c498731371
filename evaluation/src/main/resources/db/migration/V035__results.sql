-- What evaluations came to, and how the servants were acquainted with it (paragraphs 7, 11, 12, 20).

create table results (
    council_id         uuid          not null default current_council(),
    id                 uuid          not null,
    method             text          not null,
    period             text          not null,
    edition            text          not null,
    employee_id        uuid          not null,
    evaluator_id       uuid          not null,
    named_evaluator_id uuid,
    mean               numeric(6, 2) not null,
    grade              text          not null,
    formed_at          timestamptz   not null,
    completed_on       date          not null,
    state              text          not null check (state in ('FORMED', 'MADE_KNOWN', 'ACQUAINTED')),
    made_known_at      timestamptz,
    made_known_by      text,
    acquainted_at      timestamptz,
    acquainted_on      date,
    channel            text,
    version            integer       not null,
    primary key (council_id, id),
    unique (council_id, method, period, employee_id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    foreign key (council_id, evaluator_id) references employees (council_id, id),
    foreign key (council_id, named_evaluator_id) references employees (council_id, id),
    constraint made_known_before_acquainted check (
        (state = 'FORMED') = (made_known_at is null) and (state = 'ACQUAINTED') = (acquainted_at is not null))
);
create index results_of_employee on results (council_id, employee_id, period);
comment on table results is
    'Paragraphs 7, 11, 20: mean and grade of one servant in one period, known to the closed list only. Kind: council.';

create table acquaintance_records (
    council_id  uuid        not null default current_council(),
    id          uuid        not null,
    result_id   uuid        not null,
    channel     text        not null,
    done_on     date        not null,
    words       text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    version     integer     not null,
    primary key (council_id, id),
    foreign key (council_id, result_id) references results (council_id, id)
);
create index acquaintance_records_of_result on acquaintance_records (council_id, result_id);
comment on table acquaintance_records is
    'Paragraph 11, part 2: by which recorded means, when and in what words a dismissed or absent servant was acquainted. Kind: council.';

select wall('results');
select wall('acquaintance_records');
