-- Where an edition lets respondents write some words (paragraph 33): until the count they lie sealed in the ballots; the count keeps
-- those of a circle, in no order and without a time, or none of them. They stand from then on.

create table survey_comments (
    council_id uuid not null default current_council(),
    id         uuid not null default gen_random_uuid(),
    circle_id  uuid not null,
    words      text not null check (words <> ''),
    primary key (council_id, id),
    foreign key (council_id, circle_id) references survey_circles (council_id, id)
);
comment on table survey_comments is
    'Paragraph 33: what respondents wrote about a servant, without a name, a kind or an order. Kind: council.';
select wall('survey_comments');

create function keep_comment() returns trigger language plpgsql as $$
declare
    round_now text;
begin
    if tg_op = 'INSERT' then
        select r.state into round_now from survey_circles c join survey_rounds r using (council_id)
        where c.id = new.circle_id and r.id = c.round_id for share of r;
        if round_now = 'CLOSING' then
            return new;
        end if;
    elsif tg_op = 'DELETE' and being_wiped(old.council_id) then
        return old;
    end if;
    raise exception 'a comment is written by the count and stands: % is refused', tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger kept before insert or update or delete on survey_comments for each row execute function keep_comment();
