-- One council succeeds another by an act (merge or split): who moved, and who reads the archive of whom. The archive
-- itself stays behind the wall of its council, and no row of it is copied: these tables say only that there is one.

create table council_successions (
    region_id     uuid not null,
    council_id    uuid not null,
    successor_id  uuid not null,
    day           date not null,
    act_number    text not null check (length(btrim(act_number)) between 1 and 60),
    act_title     text not null check (length(btrim(act_title)) between 5 and 500),
    -- the predecessor as it was called on the day
    name_kk       text not null,
    name_ru       text,
    name_en       text,
    ended         boolean not null,
    whole_archive boolean not null,
    moved         int not null check (moved >= 0),
    -- not by this act itself: the predecessor had kept this council's archive
    inherited     boolean not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    primary key (region_id, council_id, successor_id, day, act_number),
    foreign key (region_id, council_id) references councils (region_id, id),
    foreign key (region_id, successor_id) references councils (region_id, id),
    constraint nobody_succeeds_himself check (council_id <> successor_id)
);
comment on table council_successions is
    'Which council succeeded which, by what act, and whether it reads the whole archive or that of those who came. Kind: region.';
create index council_successions_of_successor on council_successions (successor_id);

alter table council_successions enable row level security;
alter table council_successions force row level security;
create policy own_council on council_successions for select
    using (council_id = (select bound_council()) or successor_id = (select bound_council()));
create policy region_wall on council_successions using (region_id in (select administered_regions()))
    with check (region_id in (select administered_regions()));
revoke update, delete on council_successions from bagalau_app;

create table employee_origins (
    council_id              uuid not null default current_council(),
    employee_id             uuid not null,
    predecessor_id          uuid not null,
    predecessor_employee_id uuid not null,
    moved_on                date not null,
    primary key (council_id, employee_id, predecessor_id),
    unique (council_id, predecessor_id, predecessor_employee_id),
    foreign key (council_id, employee_id) references employees (council_id, id)
);
comment on table employee_origins is
    'From which council a person came by an act of succession, and under which number he stands there: his own results are read by it (par. 14, 20)';
select wall('employee_origins');
revoke update, delete on employee_origins from bagalau_app;

-- The first day in the very post, where a council before held it: no new appointment breaks the time in the post (par. 5).
alter table appointments add column held_since date;
alter table appointments add constraint held_before_appointed check (held_since <= valid_from);
