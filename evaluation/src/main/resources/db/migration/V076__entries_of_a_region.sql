-- A regional administrator enters one council for a limited time and a written reason, to look at its settings, its staff
-- and its process. The entry gives no role in the council and opens no policy: what is looked at is read for him by the
-- portal. The council sees every entry of its own; nobody changes one but its maker, and he only ends it.

create table council_entries (
    region_id  uuid not null,
    council_id uuid not null,
    id         uuid not null,
    subject    uuid not null,
    name       text not null,
    reason     text not null check (length(btrim(reason)) between 10 and 500),
    began_at   timestamptz not null,
    ends_at    timestamptz not null check (ends_at > began_at and ends_at <= began_at + interval '1 hour'),
    ended_at   timestamptz check (ended_at >= began_at),
    told       int not null check (told >= 0),
    primary key (region_id, council_id, id),
    foreign key (region_id, council_id) references councils (region_id, id)
);
comment on table council_entries is
    'Entries of a regional administrator into a council: who, why, until when, how many of HR were told. Kind: region.';
create index council_entries_of_person on council_entries (subject, ends_at);

alter table council_entries enable row level security;
alter table council_entries force row level security;
create policy own_council on council_entries for select using (council_id = (select bound_council()));
create policy region_wall on council_entries using (region_id in (select administered_regions()))
    with check (region_id in (select administered_regions()));
create policy maker_enters on council_entries as restrictive for insert with check (subject = (select bound_subject()));
create policy maker_ends on council_entries as restrictive for update
    using (subject = (select bound_subject())) with check (subject = (select bound_subject()));
revoke update, delete on council_entries from bagalau_app;
grant update (ended_at) on council_entries to bagalau_app;
