-- A program that changes something says which version of it it has seen: councils and onboardings are counted too.

alter table councils add column version integer not null default 0;
comment on column councils.version is 'How often the council has been changed; what a program must have seen to change it.';
alter table onboardings add column version integer not null default 0;
comment on column onboardings.version is 'How often the onboarding has been changed; what a program must have seen to change it.';

create function counted_change() returns trigger language plpgsql as $$
begin
    new.version := old.version + 1;
    return new;
end
$$;
-- what the sign-in service is told of a council changes nothing that a program sees
create trigger counted before update of name_kk, name_ru, name_en, state, state_reason on councils
    for each row execute function counted_change();
create trigger counted before update on onboardings for each row execute function counted_change();
