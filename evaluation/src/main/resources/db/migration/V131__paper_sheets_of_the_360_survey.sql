-- Paragraph 33: without the technical means the survey is held on paper. A whole circle answers on paper or none of it, since a single
-- sheet would be known to whoever types it; HR chooses before the launch and says why. The sheets of a circle come in once, all in one
-- transaction, under numbers that say nothing. Of the batch nothing is kept but that it came: neither who typed it nor how many sheets.

alter table survey_circles add column on_paper_for text check (on_paper_for <> '');
alter table survey_circles add constraint on_paper_where_somebody_is_asked check (on_paper_for is null or state = 'FORMED');
comment on column survey_circles.on_paper_for is
    'Paragraph 33: why this circle answers on paper; empty where it answers in the portal. Like the circle it stands from the launch on.';

alter table survey_rounds add column paper_until date;
alter table survey_rounds add constraint sheets_come_after_the_answers
    check (paper_until is null or launched_on is not null and paper_until > answers_until);
comment on column survey_rounds.paper_until is
    'Paragraph 33: the last day on which sheets are typed; empty where nobody answers on paper. It stands from the launch on.';

create table survey_paper_batches (
    council_id uuid not null default current_council(),
    circle_id  uuid not null,
    primary key (council_id, circle_id),
    foreign key (council_id, circle_id) references survey_circles (council_id, id)
);
comment on table survey_paper_batches is
    'Paragraph 33: the circles whose sheets have been typed, once for all. Kind: council.';

select wall('survey_paper_batches');

-- The day of the sheets is one of those things that a round was launched as.
create function keep_paper_day() returns trigger language plpgsql as $$
begin
    if old.state <> 'PREPARED' and new.paper_until is distinct from old.paper_until then
        raise exception 'a launched round stays what it was launched as' using errcode = 'insufficient_privilege';
    end if;
    if old.state = 'PREPARED' and new.state = 'LAUNCHED' and (new.paper_until is null) = exists (select from survey_circles c
           where c.council_id = new.council_id and c.round_id = new.id and c.on_paper_for is not null) then
        raise exception 'a day for the sheets belongs to a round with circles on paper' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger kept_paper_day before update on survey_rounds for each row execute function keep_paper_day();

create function keep_paper_batch() returns trigger language plpgsql as $$
declare
    round_now text;
begin
    if tg_op = 'DELETE' and being_wiped(old.council_id) then
        return old;
    end if;
    if tg_op = 'INSERT' then
        select r.state into round_now from survey_circles c
            join survey_rounds r on r.council_id = c.council_id and r.id = c.round_id
            where c.id = new.circle_id and c.on_paper_for is not null for share of r;
        if round_now = 'LAUNCHED' then
            return new;
        end if;
    end if;
    raise exception 'sheets come once, of a circle on paper, while its round runs: % is refused', tg_op
        using errcode = 'insufficient_privilege';
end
$$;
create trigger kept before insert or update or delete on survey_paper_batches
    for each row execute function keep_paper_batch();

-- A ballot of such a circle comes with the batch and in no other way: in its transaction, never changed.
create function keep_paper_ballot() returns trigger language plpgsql as $$
begin
    if exists (select from survey_circles c where c.id = new.circle_id and c.on_paper_for is not null)
       and (tg_op = 'UPDATE' or not exists (select from survey_paper_batches b
           where b.circle_id = new.circle_id and b.xmin = pg_current_xact_id()::xid)) then
        raise exception 'the circle answers on paper: % is refused', tg_op using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger kept_on_paper before insert or update on ballots_open for each row execute function keep_paper_ballot();
