-- The ballots of the 360 survey and what is shown of them (paragraphs 33 to 35). A ballot carries neither a person, nor a kind of
-- respondent, nor an hour; its number can be made, and its answers read, only with the round's key, which lies outside the
-- database and is destroyed at the close. So this database, its log and its copies never hold an answer in the clear.

create table ballots_open (
    council_id uuid  not null default current_council(),
    ballot_key bytea not null check (length(ballot_key) = 32),
    circle_id  uuid  not null,
    sealed     bytea not null,
    primary key (council_id, ballot_key),
    foreign key (council_id, circle_id) references survey_circles (council_id, id)
);
comment on table ballots_open is
    'Paragraph 33: sealed answers of a running round, under a number that only the round''s key gives. Kind: council.';

create table ballots_final (
    council_id uuid  not null default current_council(),
    id         uuid  not null default gen_random_uuid(),
    circle_id  uuid  not null,
    sealed     bytea not null,
    primary key (council_id, id),
    foreign key (council_id, circle_id) references survey_circles (council_id, id)
);
comment on table ballots_final is
    'Paragraph 33: the same while a round is being closed, shuffled and without that number; empty afterwards. Kind: council.';

create table survey_means (
    council_id uuid    not null default current_council(),
    circle_id  uuid    not null,
    ordinal    integer not null check (ordinal >= 1),
    competence text    not null,
    bound      text    not null check (bound in ('ABOUT', 'OR_MORE', 'OR_LESS', 'NOT_SHOWN')),
    mean       numeric(6, 1),
    primary key (council_id, circle_id, ordinal),
    foreign key (council_id, circle_id) references survey_circles (council_id, id),
    constraint a_mean_is_shown_or_not check ((bound = 'NOT_SHOWN') = (mean is null))
);
comment on table survey_means is
    'Annexes 7 and 8: what is shown of a servant''s survey, and all that is kept of the answers. Kind: council.';

select wall('ballots_open');
select wall('ballots_final');
select wall('survey_means');

-- Answers are taken while the round runs, moved and counted while it is being closed, and never again. The round's row is held, so
-- that an answer on its way and the beginning of the close do not pass each other.
create function keep_ballot() returns trigger language plpgsql as $$
declare
    about uuid := case when tg_op = 'DELETE' then old.circle_id else new.circle_id end;
    round_now text;
begin
    if tg_op = 'DELETE' and being_wiped(old.council_id) then
        return old;
    end if;
    select r.state into round_now from survey_circles c join survey_rounds r on r.council_id = c.council_id and r.id = c.round_id
    where c.id = about for share of r;
    if round_now = 'LAUNCHED' and tg_table_name = 'ballots_open'
       and (tg_op = 'INSERT' or tg_op = 'UPDATE'
            and to_jsonb(new) - 'sealed' = to_jsonb(old) - 'sealed') then
        return new;
    end if;
    if round_now = 'CLOSING' and (tg_op = 'DELETE' and tg_table_name <> 'survey_means'
       or tg_op = 'INSERT' and tg_table_name <> 'ballots_open') then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    raise exception '%: % is refused while the round is %', tg_table_name, tg_op, round_now using errcode = 'insufficient_privilege';
end
$$;
create trigger kept before insert or update or delete on ballots_open for each row execute function keep_ballot();
create trigger kept before insert or update or delete on ballots_final for each row execute function keep_ballot();
create trigger kept before insert or update or delete on survey_means for each row execute function keep_ballot();

-- A closed round has no ballot left, and a mean for whoever was asked about.
create function close_without_ballots() returns trigger language plpgsql as $$
begin
    if new.state = 'CLOSED' and old.state <> 'CLOSED' and (exists (select from survey_circles c
           where c.round_id = new.id and (exists (select from ballots_open o where o.circle_id = c.id)
             or exists (select from ballots_final f where f.circle_id = c.id)))
         or exists (select from survey_circles c where c.round_id = new.id and c.state = 'FORMED'
           and not exists (select from survey_means m where m.circle_id = c.id))) then
        raise exception 'a round is closed once it is counted and its ballots are gone' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger closed_without_ballots before update on survey_rounds for each row execute function close_without_ballots();
