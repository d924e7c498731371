-- A council is renamed by a decision: documents of before keep the name of then.

create table council_former_names (
    region_id   uuid not null,
    council_id  uuid not null,
    until       date not null,
    name_kk     text not null,
    name_ru     text,
    name_en     text,
    act         text not null check (length(btrim(act)) between 5 and 500),
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (region_id, council_id, until),
    foreign key (region_id, council_id) references councils (region_id, id)
);
comment on table council_former_names is
    'What a council was called before a day, and the act that renamed it on that day. Kind: region.';

alter table council_former_names enable row level security;
alter table council_former_names force row level security;
create policy own_council on council_former_names for select using (council_id = (select bound_council()));
create policy region_wall on council_former_names using (region_id in (select administered_regions()))
    with check (region_id in (select administered_regions()));
create policy region_errand on council_former_names for select using (region_id = (select bound_region()));
revoke update, delete on council_former_names from bagalau_app;
