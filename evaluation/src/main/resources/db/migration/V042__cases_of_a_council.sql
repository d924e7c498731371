-- The council's own cases: a person and a period with the outcome it expects of every edition it publishes.

create table edition_cases (
    council_id uuid        not null default current_council(),
    id         uuid        not null,
    name       text        not null check (length(btrim(name)) > 0),
    facts      text        not null,
    expected   text        not null,
    kept_at    timestamptz not null,
    kept_by    text        not null,
    dropped_at timestamptz,
    primary key (council_id, id)
);
comment on table edition_cases is
    'What a council expects of its rules: a made-up person, never a real one, and the outcome. Kind: council.';
select wall('edition_cases');
revoke delete on edition_cases from bagalau_app;
