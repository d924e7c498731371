-- The wall between councils (ADR 0003).
--
-- Two database roles: bagalau_owner owns and migrates; bagalau_app, under which the portal works, owns nothing.
-- Three kinds of tables:
--   council  everything about people, sheets and marks: select wall('name');
--   region   the register of councils and facts of the process: select region_wall('name') or policies of their own;
--   public   published law and calendars: no person, no mark, no wall.

revoke create on schema public from public;
grant usage on schema public to bagalau_app;
alter default privileges in schema public grant select, insert, update, delete on tables to bagalau_app;
alter default privileges in schema public grant usage, select on sequences to bagalau_app;
grant select on flyway_schema_history to bagalau_app;

-- The council of this transaction. Raises when none is bound: silence would look like an empty table.
create function current_council() returns uuid language plpgsql stable parallel safe as $$
declare
    bound constant text := nullif(current_setting('bagalau.council', true), '');
begin
    if bound is null then
        raise exception 'no council is bound to this transaction'
            using errcode = 'insufficient_privilege', hint = 'Reach council data through a use case or ForEachCouncil.';
    end if;
    return bound::uuid;
end
$$;

-- The same question where an answer may be missing: the register of councils is asked before a council is known.
create function bound_council() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('bagalau.council', true), '')::uuid $$;

-- The organization of a verified token, while its council is looked up.
create function bound_organization() returns text language sql stable parallel safe as
$$ select nullif(current_setting('bagalau.organization', true), '') $$;

-- The region in which a council is being registered.
create function bound_region() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('bagalau.region', true), '')::uuid $$;

-- The signed-in person.
create function bound_subject() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('bagalau.subject', true), '')::uuid $$;

-- Puts a council's table behind the wall. The policies hold for the owner too (force), for reading and for writing.
create function wall(walled regclass) returns void language plpgsql as $$
declare
    reference name;
begin
    if not exists (select from pg_attribute where attrelid = walled and attnum = 1 and attname = 'council_id' and attnotnull) then
        raise exception 'table % must begin with council_id uuid not null', walled;
    end if;
    if exists (select from pg_constraint where conrelid = walled and contype in ('p', 'u') and not 1 = any (conkey)) then
        raise exception 'every key of table % must contain council_id', walled;
    end if;
    execute format('alter table %s add foreign key (council_id) references councils (id)', walled);
    -- Persistence writes a transaction's rows in an order of its own: what refers to what is checked at its end.
    for reference in select conname from pg_constraint where conrelid = walled and contype = 'f' loop
        execute format('alter table %s alter constraint %I deferrable initially deferred', walled, reference);
    end loop;
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy council_wall on %s using (council_id = (select current_council()))'
                   ' with check (council_id = (select current_council()))', walled);
end
$$;

-- Puts a table of facts about the process behind the region's wall: written by the council it speaks of, read by that
-- council and by the administrators of its region. It has columns region_id and council_id, and never a mark.
create function region_wall(walled regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s add foreign key (region_id, council_id) references councils (region_id, id)', walled);
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy region_wall on %s using (council_id = (select bound_council()))'
                   ' with check (council_id = (select bound_council()))', walled);
    execute format('create policy region_view on %s for select using (region_id in (select administered_regions()))', walled);
end
$$;
