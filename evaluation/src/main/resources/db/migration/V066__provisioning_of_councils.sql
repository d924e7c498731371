-- What the sign-in service is to have of each council and how far that is (ADR 0014): written by the job that brings it
-- there, read by the administrators of the region. Names and addresses of accounts, never a mark or an answer.

create table provisionings (
    region_id     uuid not null default own_region(),
    council_id    uuid not null default current_council(),
    asked         int  not null default 0 check (asked >= 0),
    done          int  not null default 0 check (done between 0 and asked),
    asked_by      text not null,
    asked_at      timestamptz not null,
    -- what the last askings were for: everything, whether its people may enter, a look at both sides
    full_wanted   boolean not null default false,
    access_wanted boolean not null default false,
    check_wanted  boolean not null default false,
    -- from the first full asking on, accounts follow from the register by themselves
    following     boolean not null default false,
    checked_at    timestamptz,
    check_trouble text,
    working_until timestamptz,
    primary key (region_id, council_id)
);
comment on table provisionings is
    'A council in the sign-in service: how often it was asked to be brought there, up to which asking it is done. Kind: region.';

create table provisioning_steps (
    region_id  uuid not null default own_region(),
    council_id uuid not null default current_council(),
    step       text not null check (step in ('ORGANIZATION', 'GROUPS', 'ACCOUNTS', 'MEMBERS', 'ACCESS', 'INVITATIONS')),
    state      text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    trouble    text,
    tried_at   timestamptz,
    primary key (region_id, council_id, step),
    foreign key (region_id, council_id) references provisionings (region_id, council_id)
);
comment on table provisioning_steps is 'The steps of a council''s way into the sign-in service. Kind: region.';

create table accounts (
    region_id          uuid not null default own_region(),
    council_id         uuid not null default current_council(),
    member_id          uuid not null,
    email              text not null,
    surname            text not null,
    given_name         text not null,
    language           text not null,
    wanted             text[] not null,
    account            uuid,
    granted            text[],
    barred             boolean not null default false,
    trouble            text,
    invitation         text not null default 'NONE' check (invitation in ('NONE', 'WAITING', 'SENT', 'FAILED')),
    invited_at         timestamptz,
    invitation_trouble text,
    signed_in          boolean not null default false,
    signed_in_at       timestamptz,
    primary key (region_id, council_id, member_id),
    foreign key (region_id, council_id) references provisionings (region_id, council_id)
);
comment on table accounts is
    'The accounts of a council''s members in the sign-in service: what each is to have, what it has, whether it was invited. Kind: region.';
create index accounts_of_a_person on accounts (account);

create table directory_drifts (
    region_id  uuid not null default own_region(),
    council_id uuid not null default current_council(),
    id         uuid not null,
    kind       text not null,
    subject    text not null,
    detail     text,
    member_id  uuid,
    account    uuid,
    repair     boolean not null default false,
    found_at   timestamptz not null,
    primary key (region_id, council_id, id),
    foreign key (region_id, council_id) references provisionings (region_id, council_id)
);
comment on table directory_drifts is
    'Where the sign-in service says other than the register, as last looked at; until it is repaired. Kind: region.';

select region_wall('provisionings'), region_wall('provisioning_steps'), region_wall('accounts'), region_wall('directory_drifts');

-- An administrator asks for a council of his regions, lets an invitation go again, has a drift repaired; so does the
-- registration of a council, which has bound its region only.
create policy region_asks on provisionings
    using (region_id in (select administered_regions()) or region_id = (select bound_region()))
    with check (region_id in (select administered_regions()) or region_id = (select bound_region()));
create policy region_asks on provisioning_steps
    using (region_id in (select administered_regions()) or region_id = (select bound_region()))
    with check (region_id in (select administered_regions()) or region_id = (select bound_region()));
create policy region_asks on accounts for update
    using (region_id in (select administered_regions())) with check (region_id in (select administered_regions()));
create policy region_asks on directory_drifts for update
    using (region_id in (select administered_regions())) with check (region_id in (select administered_regions()));
