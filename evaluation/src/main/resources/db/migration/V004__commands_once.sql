-- A command has one effect, however often its request arrives: its id is stored with the effect.

create table processed_commands (
    council_id uuid not null default current_council(),
    command_id uuid not null,
    use_case   text not null,
    ordinal    integer not null,
    at         timestamptz not null,
    primary key (council_id, command_id, use_case, ordinal)
);
comment on table processed_commands is 'Commands that have had their effect. Kind: council.';
select wall('processed_commands');

create table processed_region_commands (
    subject    uuid not null,
    command_id uuid not null,
    use_case   text not null,
    ordinal    integer not null,
    at         timestamptz not null,
    primary key (subject, command_id, use_case, ordinal)
);
comment on table processed_region_commands is 'The same for administrators of regions. Kind: region.';
alter table processed_region_commands enable row level security;
alter table processed_region_commands force row level security;
create policy region_wall on processed_region_commands
    using (subject = (select bound_subject())) with check (subject = (select bound_subject()));

revoke update, delete on processed_commands, processed_region_commands from bagalau_app;
