-- The trail of every use case (ADR 0005): append-only, one chain of hashes for each council and for each region.
-- The chain holds the hash of what was said; the words themselves lie in payload tables and can go in their time (par. 14).

create table audit_entries (
    council_id    uuid not null default current_council(),
    number        bigint not null,
    at            timestamptz not null,
    actor         uuid,
    role          text not null,
    use_case      text not null,
    event         text,
    about         text,
    paragraph     text,
    payload_hash  bytea not null,
    previous_hash bytea not null,
    hash          bytea not null,
    primary key (council_id, number)
);
comment on table audit_entries is 'Who did or saw what, when, by which paragraph (par. 15, 20). Kind: council.';
create index audit_entries_about on audit_entries (council_id, about, number) where about is not null;

create table audit_payloads (
    council_id uuid not null default current_council(),
    number     bigint not null,
    payload    text not null,
    primary key (council_id, number),
    foreign key (council_id, number) references audit_entries (council_id, number)
);
comment on table audit_payloads is 'What the entries said; removable when the term of par. 14 is over. Kind: council.';

create table region_audit_entries (
    region_id     uuid not null references regions (id),
    number        bigint not null,
    at            timestamptz not null,
    actor         uuid,
    role          text not null,
    use_case      text not null,
    event         text,
    about         text,
    paragraph     text,
    payload_hash  bytea not null,
    previous_hash bytea not null,
    hash          bytea not null,
    primary key (region_id, number)
);
comment on table region_audit_entries is 'The trail of use cases on a region''s own data. Kind: region.';

create table region_audit_payloads (
    region_id uuid not null,
    number    bigint not null,
    payload   text not null,
    primary key (region_id, number),
    foreign key (region_id, number) references region_audit_entries (region_id, number)
);
comment on table region_audit_payloads is 'What the entries of a region said. Kind: region.';

select wall('audit_entries'), wall('audit_payloads');

do $$
declare
    kept text;
begin
    foreach kept in array array ['region_audit_entries', 'region_audit_payloads'] loop
        execute format('alter table %I enable row level security', kept);
        execute format('alter table %I force row level security', kept);
        execute format('create policy region_wall on %I using (region_id = (select bound_region()))'
                       ' with check (region_id = (select bound_region()))', kept);
        execute format('create policy region_view on %I for select'
                       ' using (region_id in (select administered_regions()))', kept);
        execute format('create policy region_trail on %I for insert'
                       ' with check (region_id in (select administered_regions()))', kept);
    end loop;
end
$$;

-- The bytes under the hash: every field with its length, a missing one as a dash, so that no two entries read alike.
create function audit_canonical(variadic fields text[]) returns bytea language sql immutable as $$
    select convert_to(string_agg(coalesce(octet_length(field)::text || ':' || field, '-'), ',' order by place), 'UTF8')
    from unnest(fields) with ordinality as each (field, place)
$$;

-- Numbers an entry without a gap and chains it to the one before; nobody else can write to this chain until commit.
create function chain_audit_entry() returns trigger language plpgsql as $$
declare
    holder constant text := tg_argv[0];
    owner  constant uuid := (to_jsonb(new) ->> holder)::uuid;
    before record;
begin
    perform pg_advisory_xact_lock(hashtextextended('audit ' || owner, 0));
    execute format('select number, hash from %I where %I = $1 order by number desc limit 1', tg_table_name, holder)
        into before using owner;
    new.number := coalesce(before.number, 0) + 1;
    new.previous_hash := coalesce(before.hash, '\x'::bytea);
    new.hash := sha256(audit_canonical(
        owner::text, new.number::text, to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        new.actor::text, new.role, new.use_case, new.event, new.about, new.paragraph,
        encode(new.payload_hash, 'hex'), encode(new.previous_hash, 'hex')));
    return new;
end
$$;
create trigger chain before insert on audit_entries for each row execute function chain_audit_entry('council_id');
create trigger chain before insert on region_audit_entries for each row execute function chain_audit_entry('region_id');

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or delete on audit_entries for each row execute function refuse_change();
create trigger append_only_all before truncate on audit_entries execute function refuse_change();
create trigger append_only before update or delete on region_audit_entries for each row execute function refuse_change();
create trigger append_only_all before truncate on region_audit_entries execute function refuse_change();
create trigger unchanged before update on audit_payloads for each row execute function refuse_change();
create trigger unchanged_all before truncate on audit_payloads execute function refuse_change();
create trigger unchanged before update on region_audit_payloads for each row execute function refuse_change();
create trigger unchanged_all before truncate on region_audit_payloads execute function refuse_change();

revoke update, delete on audit_entries, audit_payloads, region_audit_entries, region_audit_payloads from bagalau_app;

-- Appends the entries of one use case to the council's chain.
create function append_audit(
    at_ timestamptz, actor_ uuid, role_ text, use_cases text[], events text[], abouts text[], paragraphs text[],
    payloads text[]) returns void language plpgsql as $$
declare
    written bigint;
begin
    for place in 1 .. cardinality(use_cases) loop
        insert into audit_entries (number, at, actor, role, use_case, event, about, paragraph, payload_hash, previous_hash, hash)
        values (0, at_, actor_, role_, use_cases[place], events[place], abouts[place], paragraphs[place],
                sha256(convert_to(payloads[place], 'UTF8')), '', '')
        returning number into written;
        insert into audit_payloads (number, payload) values (written, payloads[place]);
    end loop;
end
$$;

-- The same for the regions the caller administers, or for the one in which a council is being registered.
create function append_region_audit(
    at_ timestamptz, actor_ uuid, role_ text, use_cases text[], events text[], abouts text[], paragraphs text[],
    payloads text[]) returns void language plpgsql as $$
declare
    written bigint;
    region  uuid;
begin
    for region in select bound_region() where bound_region() is not null
                  union select administered_regions() order by 1 loop
        for place in 1 .. cardinality(use_cases) loop
            insert into region_audit_entries
                (region_id, number, at, actor, role, use_case, event, about, paragraph, payload_hash, previous_hash, hash)
            values (region, 0, at_, actor_, role_, use_cases[place], events[place], abouts[place], paragraphs[place],
                    sha256(convert_to(payloads[place], 'UTF8')), '', '')
            returning number into written;
            insert into region_audit_payloads (region_id, number, payload) values (region, written, payloads[place]);
        end loop;
    end loop;
end
$$;
