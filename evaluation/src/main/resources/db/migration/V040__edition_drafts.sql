-- Editions while they are written: a council's own behind its wall, model editions behind their region's. The document
-- may be incomplete; what was typed is never lost, and each change says who made it.

create function administered_region() returns uuid language sql stable as
$$ select region from administered_regions() as region order by region limit 1 $$;

create table edition_drafts (
    council_id    uuid        not null default current_council(),
    id            uuid        not null,
    origin        text        not null check (origin in ('BLANK', 'CLONED', 'IMPORTED')),
    base          text,
    document      text        not null,
    state         text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'DROPPED')),
    created_at    timestamptz not null,
    created_by    text        not null,
    creator       uuid        not null,
    changed_at    timestamptz not null,
    changed_by    text        not null,
    submitted_at  timestamptz,
    submitted_by  text,
    submitter     uuid,
    decided_at    timestamptz,
    decided_by    text,
    return_reason text,
    edition       text,
    version       integer     not null,
    primary key (council_id, id),
    check ((state = 'PUBLISHED') = (edition is not null)),
    check (state <> 'RETURNED' or length(btrim(return_reason)) > 0)
);
comment on table edition_drafts is
    'A council''s edition while it is written: HR drafts, the official publishes (par. 1, reading R31). Kind: council.';

create table edition_draft_changes (
    council_id uuid        not null default current_council(),
    draft_id   uuid        not null,
    number     integer     not null,
    version    integer     not null,
    path       text        not null,
    before     text,
    after      text,
    changed_at timestamptz not null,
    changed_by text        not null,
    author     uuid        not null,
    primary key (council_id, draft_id, number),
    foreign key (council_id, draft_id) references edition_drafts (council_id, id)
);
comment on table edition_draft_changes is
    'Who changed which value of a draft, and when: where a value comes from. Kind: council.';

select wall('edition_drafts');
select wall('edition_draft_changes');
create trigger append_only before update or delete on edition_draft_changes for each row execute function refuse_change();
revoke delete on edition_drafts from bagalau_app;
revoke update, delete on edition_draft_changes from bagalau_app;

create table model_drafts (
    region_id     uuid        not null default administered_region() references regions (id),
    id            uuid        not null,
    origin        text        not null check (origin in ('BLANK', 'CLONED', 'IMPORTED')),
    base          text,
    document      text        not null,
    state         text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'DROPPED')),
    created_at    timestamptz not null,
    created_by    text        not null,
    creator       uuid        not null,
    changed_at    timestamptz not null,
    changed_by    text        not null,
    submitted_at  timestamptz,
    submitted_by  text,
    submitter     uuid,
    decided_at    timestamptz,
    decided_by    text,
    return_reason text,
    edition       text,
    version       integer     not null,
    primary key (region_id, id),
    check ((state = 'PUBLISHED') = (edition is not null))
);
comment on table model_drafts is 'A region''s model edition while it is written. Kind: region.';

create table model_draft_changes (
    region_id  uuid        not null default administered_region(),
    draft_id   uuid        not null,
    number     integer     not null,
    version    integer     not null,
    path       text        not null,
    before     text,
    after      text,
    changed_at timestamptz not null,
    changed_by text        not null,
    author     uuid        not null,
    primary key (region_id, draft_id, number),
    foreign key (region_id, draft_id) references model_drafts (region_id, id)
);
comment on table model_draft_changes is 'Who changed which value of a model draft, and when. Kind: region.';

do $$
declare
    walled text;
begin
    foreach walled in array array ['model_drafts', 'model_draft_changes'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy region_wall on %I using (region_id in (select administered_regions()))'
                       ' with check (region_id in (select administered_regions()))', walled);
    end loop;
end
$$;
create trigger append_only before update or delete on model_draft_changes for each row execute function refuse_change();
revoke delete on model_drafts from bagalau_app;
revoke update, delete on model_draft_changes from bagalau_app;
