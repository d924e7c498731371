-- Paragraph 35, part 2: the servant answers the same questions about himself. It is no ballot: it is his own, is never counted, and
-- nobody else is shown it. Like everything else about the round it stands from the close on.

create table survey_self_answers (
    council_id uuid not null default current_council(),
    circle_id  uuid not null,
    choices    text not null check (choices ~ '^[0-9a-z]+$'),
    primary key (council_id, circle_id),
    foreign key (council_id, circle_id) references survey_circles (council_id, id)
);
comment on table survey_self_answers is
    'Paragraph 35: what a surveyed servant answered about himself, question by question; never counted. Kind: council.';

select wall('survey_self_answers');

create function keep_self_answers() returns trigger language plpgsql as $$
declare
    round_now text;
begin
    if tg_op = 'DELETE' then
        if being_wiped(old.council_id) then
            return old;
        end if;
        raise exception 'what a servant said of himself is not deleted' using errcode = 'insufficient_privilege';
    end if;
    select r.state into round_now from survey_circles c join survey_rounds r on r.council_id = c.council_id and r.id = c.round_id
    where c.id = new.circle_id for share of r;
    if round_now <> 'LAUNCHED' or tg_op = 'UPDATE' and (to_jsonb(new) - 'choices' <> to_jsonb(old) - 'choices'
       or length(new.choices) <> length(old.choices)) then
        raise exception 'what a servant says of himself: % is refused while the round is %', tg_op, round_now
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger kept before insert or update or delete on survey_self_answers for each row execute function keep_self_answers();
