-- Files of people that HR uploaded: a draft writes nothing to the staff until it is applied (all or nothing).

create table staff_imports (
    council_id  uuid not null default current_council(),
    id          uuid not null,
    file_name   text not null check (length(file_name) between 1 and 200),
    content     text not null,
    ignored     text not null,
    row_count   integer not null,
    state       text not null check (state in ('DRAFT', 'APPLIED', 'DISCARDED')),
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    decided_at  timestamptz,
    version     integer not null,
    primary key (council_id, id)
);
comment on table staff_imports is 'Uploaded lists of people, as read; kept as drafts until HR applies or discards them (par. 10)';

select wall('staff_imports');
