-- A regional administrator brings a council on, step by step; what was typed is kept as it is typed.

alter table councils add column register_code text unique;
comment on column councils.register_code is 'The code of the unit in the shipped register of maslikhats; none for a council outside of it.';

create policy region_founds on councils for insert
    with check (region_id in (select administered_regions()));

create table onboardings (
    region_id   uuid        not null references regions (id),
    id          uuid        not null,
    council_id  uuid,
    begun_at    timestamptz not null,
    begun_by    text        not null,
    changed_at  timestamptz not null,
    state       text        not null check (state in ('OPEN', 'FINISHED', 'GIVEN_UP')),
    primary key (region_id, id),
    unique (region_id, council_id),
    foreign key (region_id, council_id) references councils (region_id, id)
);
comment on table onboardings is
    'A council being brought on by an administrator of its region (par. 10); no person of the council, no mark. Kind: region.';

create table onboarding_answers (
    region_id     uuid not null,
    onboarding_id uuid not null,
    key           text not null,
    value         text not null check (length(value) <= 1000),
    primary key (region_id, onboarding_id, key),
    foreign key (region_id, onboarding_id) references onboardings (region_id, id)
);
comment on table onboarding_answers is
    'What was typed in the steps of an onboarding, each field a row, fit or not; the people''s fields go once they are enrolled. Kind: region.';

create table onboarding_steps (
    region_id     uuid        not null,
    onboarding_id uuid        not null,
    step          text        not null check (step in ('COUNCIL', 'EDITION', 'PEOPLE', 'CALENDAR')),
    done_at       timestamptz not null,
    done_by       text        not null,
    primary key (region_id, onboarding_id, step),
    foreign key (region_id, onboarding_id) references onboardings (region_id, id)
);
comment on table onboarding_steps is 'Which steps of an onboarding are done, by whom and when. Kind: region.';

do $$
declare
    walled text;
begin
    foreach walled in array array ['onboardings', 'onboarding_answers', 'onboarding_steps'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy region_wall on %I using (region_id in (select administered_regions()))'
                       ' with check (region_id in (select administered_regions()))', walled);
    end loop;
end
$$;
revoke delete on onboardings, onboarding_steps from bagalau_app;
