-- The five dates of a published edition. Its document never changes, so what is learned later (the first official
-- publication, a repeal) stands beside it, entry by entry: the last entry of a kind holds.

create table edition_dates (
    edition     text        not null references editions (id),
    number      integer     not null,
    kind        text        not null check (kind in ('ADOPTED', 'PUBLISHED', 'IN_FORCE', 'APPLIES_FROM', 'REPEALED')),
    day         date,
    source      text        not null check (length(btrim(source)) > 0),
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (edition, number)
);
comment on table edition_dates is
    'When an edition was adopted, published, came into force, applies from, was repealed; each entry with the act that says so and the officer who recorded it. Kind: public.';
create trigger immutable before update or delete on edition_dates for each row execute function refuse_change();
create trigger immutable_all before truncate on edition_dates execute function refuse_change();
revoke update, delete on edition_dates from bagalau_app;

-- Published law is read by all. A council publishes under its own name alone, a region its model alone; the shipped
-- documents are taken in at start, when nobody is bound.
create function own_publisher(named text) returns boolean language sql stable as
$$ select bound_council() is null and bound_subject() is null
       or exists (select from councils where id = bound_council() and code = named)
       or exists (select from regions where id in (select administered_regions()) and 'model-' || code = named) $$;

alter table editions enable row level security;
alter table editions force row level security;
create policy readable on editions for select using (true);
create policy own_name on editions for insert with check (own_publisher(council));

alter table edition_dates enable row level security;
alter table edition_dates force row level security;
create policy readable on edition_dates for select using (true);
create policy own_name on edition_dates for insert
    with check (own_publisher((select council from editions where id = edition)));
