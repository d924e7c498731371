-- The 360 survey of a year: its round, the circle of respondents of each evaluated servant, who is asked (paragraphs 33, 35).
-- No row of a respondent knows an hour, an order or an answer; and from the launch on nothing about the circles or the
-- anonymity can be altered, whoever asks.

create table survey_rounds (
    council_id    uuid    not null default current_council(),
    id            uuid    not null,
    period        text    not null,
    edition       text    not null,
    state         text    not null check (state in ('PREPARED', 'LAUNCHED', 'CLOSING', 'CLOSED')),
    anonymous     boolean not null default true check (anonymous),
    prepared_on   date    not null,
    launched_on   date,
    answers_until date    not null,
    version       integer not null,
    primary key (council_id, id),
    unique (council_id, period),
    constraint a_round_runs_from_its_launch check ((state = 'PREPARED') = (launched_on is null)),
    constraint answers_come_after_the_launch check (launched_on is null or answers_until >= launched_on)
);
comment on table survey_rounds is
    'Paragraph 33: the survey of one period, by one edition; anonymous without exception. Kind: council.';

create table survey_circles (
    council_id  uuid    not null default current_council(),
    id          uuid    not null,
    round_id    uuid    not null,
    employee_id uuid    not null,
    state       text    not null check (state in ('FORMED', 'TOO_SMALL')),
    version     integer not null,
    primary key (council_id, id),
    constraint one_circle_of_a_servant unique (council_id, round_id, employee_id),
    foreign key (council_id, round_id) references survey_rounds (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id)
);
comment on table survey_circles is
    'Paragraph 35: whom the respondents are asked about; too small where fewer could be asked than the edition wants. Kind: council.';

create table survey_respondents (
    council_id  uuid    not null default current_council(),
    id          uuid    not null,
    circle_id   uuid    not null,
    employee_id uuid    not null,
    kind        text    not null check (kind in
        ('DIRECT_HEAD', 'SUBORDINATE_OF_THE_EVALUATED', 'SUBORDINATE_OF_THE_EVALUATOR', 'CLOSE_PEER')),
    state       text    not null check (state in ('ASKED', 'ANSWERED', 'DECLINED', 'REPLACED')),
    stands_in   boolean not null default false,
    declined_for text check (declined_for in ('KNOWS_TOO_LITTLE', 'CONFLICT_OF_INTEREST', 'AWAY', 'OTHER')),
    version     integer not null,
    primary key (council_id, id),
    constraint who_declines_says_why check ((state = 'DECLINED') = (declined_for is not null)),
    constraint asked_once_about_a_servant unique (council_id, circle_id, employee_id),
    foreign key (council_id, circle_id) references survey_circles (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id)
);
create index survey_respondents_of_employee on survey_respondents (council_id, employee_id);
comment on table survey_respondents is
    'Paragraph 35: who is asked about a servant. Neither an hour nor an order, so that no row can be laid beside an answer. Kind: council.';

select wall('survey_rounds');
select wall('survey_circles');
select wall('survey_respondents');

-- A round goes only forwards, and what it was launched as it stays.
create function keep_survey_round() returns trigger language plpgsql as $$
declare
    states constant text[] := array['PREPARED', 'LAUNCHED', 'CLOSING', 'CLOSED'];
begin
    if tg_op = 'INSERT' then
        if new.state <> 'PREPARED' then
            raise exception 'a round begins prepared' using errcode = 'insufficient_privilege';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        if old.state <> 'PREPARED' and not being_wiped(old.council_id) then
            raise exception 'a launched round is not deleted' using errcode = 'insufficient_privilege';
        end if;
        return old;
    end if;
    if new.id <> old.id or new.council_id <> old.council_id or new.period <> old.period
       or array_position(states, new.state) - array_position(states, old.state) not in (0, 1) then
        raise exception 'a round stays that of its period and goes only forwards' using errcode = 'insufficient_privilege';
    end if;
    if old.state <> 'PREPARED' and (new.edition <> old.edition or new.anonymous <> old.anonymous
       or new.prepared_on <> old.prepared_on or new.launched_on <> old.launched_on
       or new.answers_until <> old.answers_until) then
        raise exception 'a launched round stays what it was launched as' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger kept before insert or update or delete on survey_rounds for each row execute function keep_survey_round();

-- Circles are drawn before the launch and never after.
create function keep_survey_circle() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and being_wiped(old.council_id) then
        return old;
    end if;
    if tg_op = 'UPDATE' and (new.id <> old.id or new.council_id <> old.council_id or new.round_id <> old.round_id
       or new.employee_id <> old.employee_id) or exists (select from survey_rounds r
       where r.id = case when tg_op = 'DELETE' then old.round_id else new.round_id end and r.state <> 'PREPARED') then
        raise exception 'the circles stand from the launch on: % is refused', tg_op using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger kept before insert or update or delete on survey_circles for each row execute function keep_survey_circle();

-- While answers are awaited an asked person answers or declines, and another one is asked in the place of one who has declined.
create function keep_survey_respondent() returns trigger language plpgsql as $$
declare
    round_now text;
begin
    if tg_op = 'DELETE' and being_wiped(old.council_id) then
        return old;
    end if;
    select r.state into round_now from survey_circles c join survey_rounds r on r.id = c.round_id
    where c.id = case when tg_op = 'DELETE' then old.circle_id else new.circle_id end;
    if tg_op = 'DELETE' and round_now = 'PREPARED' then
        return old;
    end if;
    if tg_op = 'INSERT' and new.state = 'ASKED' and (round_now = 'PREPARED' or round_now = 'LAUNCHED' and new.stands_in
       and (select count(*) filter (where s.state = 'DECLINED') > count(*) filter (where s.stands_in)
            from survey_respondents s where s.circle_id = new.circle_id)) then
        return new;
    end if;
    if tg_op = 'UPDATE' and new.id = old.id and new.council_id = old.council_id and new.circle_id = old.circle_id
       and new.employee_id = old.employee_id and new.kind = old.kind
       and new.stands_in = old.stands_in and (new.state = old.state
         or old.state = 'ASKED' and (round_now = 'PREPARED' and new.state = 'REPLACED'
           or round_now = 'LAUNCHED' and new.state in ('ANSWERED', 'DECLINED')
           or round_now = 'CLOSING' and new.state = 'ANSWERED')) then
        return new;
    end if;
    raise exception 'who is asked stands from the launch on: % is refused', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger kept before insert or update or delete on survey_respondents
    for each row execute function keep_survey_respondent();
