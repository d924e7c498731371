-- Published law and calendars: read by all, changed by nobody, succeeded by newer ones.

create table editions (
    id           text primary key,
    council      text not null,
    adopted      date not null,
    document     text not null,
    published_at timestamptz not null
);
comment on table editions is 'Published editions of the councils'' methodologies, as documents. Kind: public.';
create index editions_council on editions (council, adopted);

create table calendars (
    year         integer not null,
    version      text not null,
    document     text not null,
    published_at timestamptz not null,
    primary key (year, version)
);
comment on table calendars is 'Working days of the Republic by year, with the acts that say so. Kind: public.';

create trigger immutable before update or delete on editions for each row execute function refuse_change();
create trigger immutable_all before truncate on editions execute function refuse_change();
create trigger immutable before update or delete on calendars for each row execute function refuse_change();
create trigger immutable_all before truncate on calendars execute function refuse_change();
revoke update, delete on editions, calendars from bagalau_app;

create table council_settings (
    council_id uuid not null default current_council(),
    key        text not null,
    value      text not null,
    set_by     text not null,
    set_at     timestamptz not null,
    primary key (council_id, key)
);
comment on table council_settings is 'What a council sets for itself where its text leaves it free. Kind: council.';
select wall('council_settings');
