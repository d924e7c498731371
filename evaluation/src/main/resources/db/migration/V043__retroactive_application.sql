-- An edition that applies to days before it: what is decided for each sheet that it would touch. The sheet and its first
-- result stay as they are; a result recomputed under the later edition stands beside it.

create table retroactions (
    council_id uuid          not null default current_council(),
    id         uuid          not null,
    sheet_id   uuid          not null,
    edition    text          not null,
    decision   text          not null check (decision in ('STAYS', 'RECOMPUTED')),
    mean       numeric(6, 2),
    grade      text,
    reason     text          not null check (length(btrim(reason)) > 0),
    decided_at timestamptz   not null,
    decided_by text          not null,
    version    integer       not null,
    primary key (council_id, id),
    unique (council_id, sheet_id, edition),
    foreign key (council_id, sheet_id) references ranking_sheets (council_id, id),
    check ((decision = 'RECOMPUTED') = (mean is not null and grade is not null))
);
comment on table retroactions is
    'Retroactive application, decided sheet by sheet: stays under its edition, or is recomputed with both results kept (par. 2 of the decision). Kind: council.';
select wall('retroactions');
create trigger append_only before update or delete on retroactions for each row execute function refuse_change();
revoke update, delete on retroactions from bagalau_app;
