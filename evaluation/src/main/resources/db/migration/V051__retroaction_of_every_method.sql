-- A decision on retroactive application may concern a sheet of either method; its number is unique over both.

alter table retroactions drop constraint retroactions_council_id_sheet_id_fkey;

create function a_sheet_of_some_method() returns trigger language plpgsql as
$$
begin
    if not exists (select from ranking_sheets where council_id = new.council_id and id = new.sheet_id)
       and not exists (select from kpi_sheets where council_id = new.council_id and id = new.sheet_id) then
        raise foreign_key_violation using message = 'retroactions: there is no such sheet of any method';
    end if;
    return new;
end
$$;

create trigger of_a_sheet before insert on retroactions for each row execute function a_sheet_of_some_method();
