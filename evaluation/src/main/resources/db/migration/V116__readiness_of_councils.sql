-- How ready the bound council is for its first evaluation (R14): counts and dates of the process alone.
create function own_readiness(today date)
    returns table (council uuid, name_kk text, name_ru text, name_en text, access boolean, hr boolean, official boolean,
                  signed_in boolean, edition boolean, calendar boolean, servants bigint, headless bigint, schedule boolean)
    language sql stable as $$
    with acting as (select m.* from members m
            where m.valid_from <= today and (m.valid_until is null or m.valid_until >= today)),
        serving as (select a.employee_id from appointments a join posts p on p.id = a.post_id
            where p.category <> '' and a.valid_from <= today and (a.valid_until is null or a.valid_until >= today)),
        headed as (select h.employee_id from head_lines h
            where h.kind = 'DIRECT' and h.valid_from <= today and (h.valid_until is null or h.valid_until >= today))
    select c.id, c.name_kk, c.name_ru, c.name_en,
        c.organization is not null,
        exists (select from acting where 'council-hr' = any (roles)),
        exists (select from acting where 'official' = any (roles)),
        exists (select from acting where 'council-hr' = any (roles) and subject is not null),
        exists (select from editions e where e.council = c.code),
        exists (select from calendars where year = extract(year from today)),
        (select count(distinct employee_id) from serving),
        (select count(distinct employee_id) from serving where employee_id not in (select employee_id from headed)),
        exists (select from evaluation_schedules s where s.state = 'APPROVED' and s.superseded_at is null)
    from councils c where c.id = current_council()
$$;

-- The same of many councils in one question of the administrator of their region. Each is asked behind its own wall, one
-- after the other, and the binding is afterwards what it was; of councils that are not his nothing is said.
create function readiness_of(asked uuid[], today date)
    returns table (council uuid, name_kk text, name_ru text, name_en text, access boolean, hr boolean, official boolean,
                  signed_in boolean, edition boolean, calendar boolean, servants bigint, headless bigint, schedule boolean)
    language plpgsql as $$
declare
    before constant text := coalesce(current_setting('bagalau.council', true), '');
    own    uuid[];
    one    uuid;
begin
    select array_agg(c.id) into own from councils c
    where c.id = any (asked) and c.region_id in (select administered_regions()) and c.state = 'ACTIVE';
    foreach one in array coalesce(own, array[]::uuid[]) loop
        perform set_config('bagalau.council', one::text, true);
        return query select * from own_readiness(today);
    end loop;
    perform set_config('bagalau.council', before, true);
end
$$;
