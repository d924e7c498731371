-- A practice council: a council that belongs to one real council, lent to its HR to try every step out on made-up people,
-- and wiped every night with everything it has (ADR 0018). It is a council of its own behind the same wall, in a region
-- that nobody administers: so no region counts it, reports on it or reminds it. No organization of the sign-in service
-- is ever it, so no token names it. It works by the published editions of its owner, which it cannot change.

-- The region of all practice councils. It has no administrators, and no real council is in it.
create function practice_region() returns uuid language sql immutable parallel safe as
$$ select '0b0b0b0b-0000-4000-8000-000000000000'::uuid $$;

select set_config('bagalau.region', practice_region()::text, true);
insert into regions (id, code, name_kk, name_ru, name_en)
values (practice_region(), 'practice', 'Жаттығу кеңістігі', 'Учебное пространство', 'Practice space');
select set_config('bagalau.region', '', true);

alter table region_admins add constraint nobody_administers_practice check (region_id <> practice_region());

alter table councils
    add column practice_of    uuid unique references councils (id),
    add column works_by       text,
    add column practice_ahead bigint,
    add column practice_since timestamptz,
    add column practice_whole boolean not null default false,
    add constraint practice_is_apart check ((practice_of is not null) = (region_id = practice_region())),
    add constraint practice_is_whole_lent check (practice_of is null or (organization is null and register_code is null
        and works_by is not null and practice_ahead is not null and practice_since is not null)),
    add constraint real_councils_practise_nothing check (practice_of is not null
        or (works_by is null and practice_ahead is null and practice_since is null and not practice_whole));
comment on column councils.practice_of is 'The council to whose HR this practice council is lent; none for a real council. Never changes.';
comment on column councils.works_by is 'Whose editions the practice council works by: the code of its owner.';
comment on column councils.practice_ahead is 'By how many seconds the day of the practice council is ahead of the portal''s clock.';
comment on column councils.practice_whole is 'Whether everything made up is in: before, nobody is let in.';

-- No real council becomes a practice council, or another one's: what may be wiped is decided when it is made.
create function keep_owner_of_practice() returns trigger language plpgsql as $$
begin
    if new.practice_of is distinct from old.practice_of then
        raise exception 'whose practice council it is never changes' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger practice_stays_practice before update on councils
    for each row execute function keep_owner_of_practice();

-- Who asks for the practice council of a council; bound for one statement by the functions below.
create policy practice_of_council on councils for select
    using (practice_of = (select nullif(current_setting('bagalau.practice_of', true), '')::uuid));

-- The practice council of the bound council, whole or not.
create function own_practice() returns table (practice uuid, since timestamptz, whole boolean) language plpgsql as $$
begin
    perform set_config('bagalau.practice_of', current_council()::text, true);
    return query select c.id, c.practice_since, c.practice_whole from councils c where c.practice_of = current_council();
    perform set_config('bagalau.practice_of', '', true);
end
$$;

-- Lends the practice council of a council to one who is its HR today: whose place he takes in it, the person asked for
-- or else its HR. No row when he is not, when his council does not work, or when there is no such council or person. The
-- people of a practice council never sign in themselves: they are known by the number of their own line.
create function lend_practice(owner uuid, hr uuid, today date, asked uuid)
    returns table (practice uuid, ahead bigint, person uuid, name text, email text, roles text[]) language plpgsql as $$
declare
    lent  uuid;
    days  bigint;
begin
    perform set_config('bagalau.council', owner::text, true), set_config('bagalau.practice_of', owner::text, true);
    if not exists (select from councils c join members m on m.subject = hr and 'council-hr' = any (m.roles)
                     and m.valid_from <= today and (m.valid_until is null or m.valid_until >= today)
                   where c.id = owner and c.state = 'ACTIVE') then
        return;
    end if;
    select c.id, c.practice_ahead into lent, days from councils c where c.practice_of = owner and c.practice_whole;
    if lent is null then
        return;
    end if;
    perform set_config('bagalau.council', lent::text, true);
    update members m set subject = m.id where m.subject is null;
    return query
        select lent, days, m.subject, e.surname || ' ' || e.given_name, m.email, m.roles
        from members m join employees e on e.id = m.employee_id
        where m.employee_id = asked or asked is null and 'council-hr' = any (m.roles)
        order by m.email limit 1;
end
$$;

-- The practice councils whose night has come; one that is just being made is left.
create function practice_councils() returns setof uuid language plpgsql as $$
begin
    perform set_config('bagalau.errand', 'every council', true);
    return query select id from councils
        where practice_of is not null and (practice_whole or practice_since < transaction_timestamp() - interval '1 hour')
        order by id;
    perform set_config('bagalau.errand', '', true);
end
$$;

-- The daily works are for real councils.
create or replace function every_council() returns setof uuid language plpgsql as $$
begin
    perform set_config('bagalau.errand', 'every council', true);
    return query select id from councils where state = 'ACTIVE' and practice_of is null order by code;
    perform set_config('bagalau.errand', '', true);
end
$$;

-- Published law is everybody's: a practice council publishes nothing.
create or replace function own_publisher(named text) returns boolean language sql stable as
$$ select bound_council() is null and bound_subject() is null
       or exists (select from councils where id = bound_council() and code = named and practice_of is null)
       or exists (select from regions where id in (select administered_regions()) and 'model-' || code = named) $$;

-- No letter leaves a practice council, whoever posts it.
create function practice_sends_no_letters() returns trigger language plpgsql as $$
begin
    if new.by_mail and exists (select from councils where id = new.council_id and practice_of is not null) then
        new.by_mail := false;
    end if;
    return new;
end
$$;
create trigger no_letters before insert or update of by_mail on notices
    for each row execute function practice_sends_no_letters();

-- Whether the row is of the practice council that is being wiped in this transaction. The name of the setting alone opens
-- nothing: the council must be a practice council by the register.
create function being_wiped(row_of uuid) returns boolean language sql stable as $$
    select row_of is not null and row_of::text = current_setting('bagalau.wiping', true)
       and exists (select from councils where id = row_of and practice_of is not null)
$$;

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_level = 'ROW' and tg_op = 'DELETE' then
        if being_wiped((to_jsonb(old) ->> 'council_id')::uuid) then
            return old;
        end if;
    end if;
    raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;

create or replace function keep_minutes() returns trigger language plpgsql as $$
declare
    kept constant text[] := tg_argv[0]::text[];
    state_now text;
begin
    if tg_op = 'DELETE' and being_wiped((to_jsonb(old) ->> 'council_id')::uuid) then
        return old;
    end if;
    if tg_table_name = 'calibration_cases' then
        state_now := old.state;
    else
        select c.state into state_now from calibration_cases c
        where c.id = coalesce((to_jsonb(new) ->> 'case_id')::uuid, (to_jsonb(old) ->> 'case_id')::uuid);
    end if;
    if state_now = any (kept) then
        raise exception '%: the minutes stand, % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
    end if;
    return coalesce(new, old);
end
$$;

-- The one door through what is append-only, and the one function that acts with its owner's rights: the application may
-- delete from no trail, and this deletes from that of the bound council alone, and only if that is a practice council.
-- Whatever table has a column council_id is emptied of it, so that a table of tomorrow is not forgotten.
create function wipe_practice() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wiped constant uuid := current_council();
    region_before constant text := coalesce(current_setting('bagalau.region', true), '');
    holder regclass;
begin
    if not exists (select from councils where id = wiped and practice_of is not null) then
        raise exception 'council % is no practice council: nothing of it is wiped', wiped
            using errcode = 'insufficient_privilege';
    end if;
    perform set_config('bagalau.wiping', wiped::text, true), set_config('bagalau.region', practice_region()::text, true);
    for holder in
        select c.oid::regclass
        from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
        where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname = 'council_id' and not a.attisdropped
        order by c.relname
    loop
        execute format('delete from %s where council_id = $1', holder) using wiped;
    end loop;
    delete from scheduled_tasks where left(task_instance, 36) = wiped::text;
    delete from councils where id = wiped;
    perform set_config('bagalau.wiping', '', true), set_config('bagalau.region', region_before, true);
end
$$;
