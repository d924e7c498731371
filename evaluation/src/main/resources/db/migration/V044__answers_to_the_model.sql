-- What a council answers to each model edition of its region: taken into a draft, or seen and its own text kept.

create table model_answers (
    council_id  uuid        not null default current_council(),
    edition     text        not null,
    answer      text        not null check (answer in ('TAKEN', 'KEPT_AS_IT_IS')),
    reason      text,
    draft_id    uuid,
    answered_at timestamptz not null,
    answered_by text        not null,
    primary key (council_id, edition),
    foreign key (council_id, draft_id) references edition_drafts (council_id, id),
    check (answer <> 'KEPT_AS_IT_IS' or length(btrim(reason)) > 0)
);
comment on table model_answers is
    'Nothing changes by itself when the model changes: each council answers (par. 1). Kind: council.';
select wall('model_answers');
revoke update, delete on model_answers from bagalau_app;
