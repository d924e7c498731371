-- The councils of a region brought on by one sheet: uploaded, looked at, then done council by council by a job that may
-- be cancelled and gone on with.

create table bulk_onboardings (
    region_id   uuid        not null references regions (id),
    id          uuid        not null,
    file_name   text        not null check (length(file_name) between 1 and 200),
    source      text,
    state       text        not null check (state in ('DRAFT', 'RUNNING', 'CANCELLED', 'FINISHED')),
    uploaded_at timestamptz not null,
    uploaded_by text        not null,
    uploader    uuid        not null,
    started_at  timestamptz,
    ended_at    timestamptz,
    primary key (region_id, id)
);
comment on table bulk_onboardings is 'One sheet that brings councils of a region on; no mark. Kind: region.';

create table bulk_councils (
    region_id       uuid    not null,
    bulk_id         uuid    not null,
    place           integer not null,
    council         text    not null,
    name            text    not null,
    decision_number text    not null,
    decision_date   text    not null,
    people          integer not null,
    list            text    not null,
    state           text    not null check (state in ('READY', 'FAULTY', 'DONE', 'FAILED')),
    refusal         text,
    done_at         timestamptz,
    primary key (region_id, bulk_id, place),
    foreign key (region_id, bulk_id) references bulk_onboardings (region_id, id)
);
comment on table bulk_councils is
    'A council of a sheet: its people as uploaded until they are in the council''s own register, then nothing of them. Kind: region.';

do $$
declare
    walled text;
begin
    foreach walled in array array ['bulk_onboardings', 'bulk_councils'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy region_wall on %I using (region_id in (select administered_regions()))'
                       ' with check (region_id in (select administered_regions()))', walled);
        -- The job that does the work acts for the region, without a person.
        execute format('create policy region_job on %I using (region_id = (select bound_region()))'
                       ' with check (region_id = (select bound_region()))', walled);
    end loop;
end
$$;
revoke delete on bulk_onboardings, bulk_councils from bagalau_app;
