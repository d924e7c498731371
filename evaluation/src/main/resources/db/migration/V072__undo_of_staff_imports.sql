-- An applied list of people can be taken back while nothing is built on it: what it changed is kept beside it (10).

alter table staff_imports drop constraint staff_imports_state_check;
alter table staff_imports add constraint staff_imports_state_check
    check (state in ('DRAFT', 'APPLIED', 'DISCARDED', 'UNDONE'));

create table staff_import_steps (
    council_id    uuid    not null default current_council(),
    id            uuid    not null,
    import_id     uuid    not null,
    employee_id   uuid    not null,
    before        text    not null,
    version_after integer not null,
    version       integer not null,
    primary key (council_id, id),
    unique (council_id, import_id, employee_id),
    foreign key (council_id, import_id) references staff_imports (council_id, id)
);
comment on table staff_import_steps is
    'What a list changed of each person: how he stood before (nothing when the list brought him), and his version after (par. 10)';

select wall('staff_import_steps');
