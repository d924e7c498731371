-- Who takes part: regions, their councils, the administrators of regions, the members of councils.

create table regions (
    id          uuid primary key,
    code        text not null unique,
    name_kk     text not null,
    name_ru     text,
    name_en     text
);
comment on table regions is 'Regions. Kind: region.';

create table councils (
    id           uuid primary key,
    region_id    uuid not null references regions (id),
    organization text not null unique,
    code         text not null unique,
    name_kk      text not null,
    name_ru      text,
    name_en      text,
    state        text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED')),
    unique (region_id, id)
);
comment on table councils is 'The register of councils; organization is the id in the sign-in service. Kind: region.';

create table region_admins (
    region_id   uuid not null references regions (id),
    email       text not null check (email = lower(email)),
    subject     uuid,
    valid_from  date not null,
    valid_until date,
    primary key (region_id, email),
    unique (region_id, subject)
);
comment on table region_admins is 'Who administers which region; the subject is linked at the first sign-in. Kind: region.';

-- The regions of the signed-in person. Runs under the caller's own policies: he sees his own rows of region_admins.
create function administered_regions() returns setof uuid language sql stable as
$$ select region_id from region_admins where subject = bound_subject() $$;

alter table regions enable row level security;
alter table regions force row level security;
create policy region_wall on regions using (id = (select bound_region())) with check (id = (select bound_region()));
create policy region_view on regions for select using (id in (select administered_regions()));

alter table councils enable row level security;
alter table councils force row level security;
create policy region_wall on councils
    using (region_id = (select bound_region())) with check (region_id = (select bound_region()));
create policy region_view on councils for select using (region_id in (select administered_regions()));
-- Each transaction of a council sees its own line; sign-in finds it by the organization of a verified token.
create policy own_council on councils for select using (id = (select bound_council()));
create policy sign_in on councils for select using (organization = (select bound_organization()));
-- Jobs walk over all councils; only every_council() binds this errand.
create policy every_council on councils for select
    using ((select current_setting('bagalau.errand', true)) = 'every council');

create policy own_region on regions for select
    using (id in (select region_id from councils where councils.id = bound_council()));

alter table region_admins enable row level security;
alter table region_admins force row level security;
create policy region_wall on region_admins
    using (region_id = (select bound_region())) with check (region_id = (select bound_region()));
create policy own_line on region_admins for select using (subject = (select bound_subject()));
-- The first sign-in with a verified e-mail links the line to the person; a linked line is nobody else's.
create policy first_sign_in on region_admins
    using (subject is null and email = nullif(current_setting('bagalau.email', true), ''))
    with check (subject = (select bound_subject()));

-- The council of an organization, by one statement outside of any council.
create function council_of_organization(asked text) returns uuid language plpgsql as $$
begin
    perform set_config('bagalau.organization', asked, true);
    return (select id from councils where organization = asked);
end
$$;

-- All councils that are not suspended, for jobs.
create function every_council() returns setof uuid language plpgsql as $$
begin
    perform set_config('bagalau.errand', 'every council', true);
    return query select id from councils where state = 'ACTIVE' order by code;
    perform set_config('bagalau.errand', '', true);
end
$$;

-- Links an administrator of a region at the first sign-in.
create function link_region_admin(person uuid, verified_email text) returns integer language plpgsql as $$
declare
    linked integer;
begin
    perform set_config('bagalau.subject', person::text, true), set_config('bagalau.email', lower(verified_email), true);
    update region_admins set subject = person where subject is null and email = lower(verified_email);
    get diagnostics linked = row_count;
    perform set_config('bagalau.email', '', true);
    return linked;
end
$$;

create table members (
    council_id  uuid not null default current_council(),
    id          uuid not null,
    subject     uuid,
    email       text not null check (email = lower(email)),
    employee_id uuid,
    roles       text[] not null,
    language    text not null default 'kk' check (language in ('kk', 'ru', 'en')),
    valid_from  date not null,
    valid_until date,
    primary key (council_id, id),
    unique (council_id, subject),
    unique (council_id, email)
);
comment on table members is
    'Who may act in the council and as what: the second half of every permission (par. 20). Kind: council.';
create index members_employee on members (council_id, employee_id);
select wall('members');
