-- A regional administrator reminds the HR of councils of what is overdue or near its end: each council once a day at
-- most. Counts and dates only; who was told is a number, never a name.

create table region_reminders (
    region_id  uuid not null,
    council_id uuid not null,
    day        date not null,
    period     text not null,
    overdue    int  not null check (overdue >= 0),
    soon       int  not null check (soon >= 0),
    asked_by   text not null,
    asked_at   timestamptz not null,
    told       int check (told >= 0),
    told_at    timestamptz,
    primary key (region_id, council_id, day)
);
comment on table region_reminders is
    'Reminders of a region to its councils: counts of obligations and of people told. Kind: region.';

select region_wall('region_reminders');
create policy region_reminds on region_reminders for insert
    with check (region_id in (select administered_regions()));
revoke delete on region_reminders from bagalau_app;
