-- The sheets of the method of indicators with their lines and documents (paragraphs 22, 27, annexes 2 and 3). Which
-- percentages permit which marks, and how many there are, is the edition's: no number of the law stands here.

create table kpi_sheets (
    council_id       uuid        not null default current_council(),
    id               uuid        not null,
    period           text        not null,
    edition          text        not null,
    plan_id          uuid        not null,
    employee_id      uuid        not null,
    evaluator_id     uuid,
    without_presence boolean     not null,
    prepared_at      timestamptz not null,
    last_entered_at  timestamptz,
    agreed_at        timestamptz,
    agreed_by        text,
    sent_at          timestamptz,
    sent_by          text,
    sent_due_on      date,
    sent_late_reason text,
    recalled_for     text,
    opened_at        timestamptz,
    last_marked_at   timestamptz,
    due_on           date,
    closed_at        timestamptz,
    closed_by_id     uuid,
    late_reason      text,
    version          integer     not null,
    primary key (council_id, id),
    unique (council_id, period, employee_id),
    foreign key (council_id, plan_id) references kpi_plans (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    foreign key (council_id, evaluator_id) references employees (council_id, id),
    foreign key (council_id, closed_by_id) references employees (council_id, id),
    constraint nobody_marks_his_own_indicators check (employee_id <> evaluator_id),
    constraint an_opened_sheet_has_its_evaluator check ((opened_at is null) = (evaluator_id is null)),
    constraint an_agreement_has_its_name check ((agreed_at is null) = (agreed_by is null)),
    constraint a_sending_has_its_name check ((sent_at is null) = (sent_by is null)),
    constraint a_closed_sheet_was_sent_and_opened check (
        (closed_at is null) = (closed_by_id is null)
        and (closed_at is null) = (due_on is null)
        and (closed_at is null or (sent_at is not null and opened_at is not null)))
);
create index kpi_sheets_of_evaluator on kpi_sheets (council_id, evaluator_id, period);
comment on table kpi_sheets is
    'Paragraphs 22, 27, annex 2: one servant''s sheet of one period by indicators, under its edition. Kind: council.';

create table kpi_lines (
    council_id    uuid           not null default current_council(),
    id            uuid           not null,
    sheet_id      uuid           not null,
    line          uuid           not null,
    number        integer        not null,
    name          text           not null,
    unit          text           not null,
    measure       text           not null check (measure in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'QUALITATIVE')),
    planned       numeric(16, 4) check (planned >= 0),
    actual        numeric(16, 4) check (actual >= 0),
    actual_source text           not null,
    mark          numeric(6, 2),
    ground        text           not null,
    version       integer        not null,
    primary key (council_id, id),
    unique (council_id, sheet_id, line),
    foreign key (council_id, sheet_id) references kpi_sheets (council_id, id)
);
comment on table kpi_lines is
    'Paragraphs 22, 27, annex 2: planned and actual value of one indicator, its document and its mark. Kind: council.';

create table kpi_attachments (
    council_id  uuid        not null default current_council(),
    id          uuid        not null,
    sheet_id    uuid        not null,
    line        uuid        not null,
    name        text        not null check (length(name) between 1 and 200),
    kind        text        not null check (kind in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'ODT', 'ODS')),
    size        integer     not null check (size = length(content) and size between 1 and 10485760),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea       not null,
    attached_by text        not null,
    attached_at timestamptz not null,
    version     integer     not null,
    primary key (council_id, id),
    foreign key (council_id, sheet_id) references kpi_sheets (council_id, id)
);
create index kpi_attachments_of_sheet on kpi_attachments (council_id, sheet_id);
comment on table kpi_attachments is
    'Paragraphs 20, 22: a document by which an actual value is known, with its hash. Kind: council.';

select wall('kpi_sheets');
select wall('kpi_lines');
select wall('kpi_attachments');

-- A sheet is never thrown away, and a document is never exchanged for another.
revoke delete on kpi_sheets from bagalau_app;
revoke update on kpi_attachments from bagalau_app;

alter table obligations drop constraint obligations_kind_check;
alter table obligations add constraint obligations_kind_check check (kind in
    ('SCHEDULE_APPROVED', 'HEAD_NOTIFIED', 'STAFF_NOTIFIED', 'ACTUALS_SENT', 'SHEETS_CLOSED', 'KPI_SHEETS_CLOSED',
     'ACQUAINTED'));
