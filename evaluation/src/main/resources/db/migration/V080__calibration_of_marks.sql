-- Disagreement, calibration session, minutes and the corrected mark (paragraphs 12, 38-41). Terms, majority, quorum,
-- ballot and composition are the edition's: no number of the law stands here.

create table calibration_cases (
    council_id   uuid          not null default current_council(),
    id           uuid          not null,
    sheet_id     uuid          not null,
    method       text          not null,
    period       text          not null,
    edition      text          not null,
    employee_id  uuid          not null,
    evaluator_id uuid          not null,
    named_evaluator_id uuid,
    mark         numeric(6, 2) not null,
    grade        text          not null,
    state        text          not null check (state in
        ('REQUESTED', 'WITHDRAWN', 'CONVENED', 'IN_SESSION', 'VOTING', 'TIED', 'CONCLUDED', 'SIGNED', 'PLACED')),
    statement    text          not null check (length(statement) between 1 and 4000),
    requested_at timestamptz   not null,
    requested_on date          not null,
    withdrawn_at timestamptz,
    convened_at  timestamptz,
    convened_by  text,
    late_reason  text,
    meets_on     date,
    opened_at    timestamptz,
    secretary    text,
    description  text,
    concluded_at timestamptz,
    number       integer,
    reason       text,
    signed_at    timestamptz,
    signed_on    date,
    placed_at    timestamptz,
    version      integer       not null,
    primary key (council_id, id),
    foreign key (council_id, sheet_id) references results (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    foreign key (council_id, evaluator_id) references employees (council_id, id),
    constraint a_session_is_convened_before_it_is_held check (
        (state in ('REQUESTED', 'WITHDRAWN') or convened_at is not null)
        and (state in ('REQUESTED', 'WITHDRAWN', 'CONVENED') or opened_at is not null)),
    constraint minutes_are_written_signed_and_placed_in_this_order check (
        (state in ('CONCLUDED', 'SIGNED', 'PLACED')) = (concluded_at is not null)
        and (concluded_at is null) = (number is null)
        and (state in ('SIGNED', 'PLACED')) = (signed_at is not null)
        and (state = 'PLACED') = (placed_at is not null))
);
create unique index one_standing_case_of_a_sheet on calibration_cases (council_id, sheet_id) where state <> 'WITHDRAWN';
create unique index one_number_of_minutes on calibration_cases (council_id, number);
create index calibration_cases_of_employee on calibration_cases (council_id, employee_id);
comment on table calibration_cases is
    'Paragraphs 12, 38-41: one disagreement from its request to its placed minutes, under the sheet''s edition. Kind: council.';

create table calibration_members (
    council_id uuid        not null default current_council(),
    id         uuid        not null,
    case_id    uuid        not null,
    person_id  uuid        not null,
    name       text        not null,
    chair      boolean     not null,
    present    boolean     not null,
    version    integer     not null,
    primary key (council_id, id),
    unique (council_id, case_id, person_id),
    foreign key (council_id, case_id) references calibration_cases (council_id, id),
    foreign key (council_id, person_id) references employees (council_id, id)
);
create index calibration_members_of_person on calibration_members (council_id, person_id);
comment on table calibration_members is
    'Paragraph 38: who sits in the session of one case, and who was present when it was opened. Kind: council.';

create table calibration_arguments (
    council_id uuid          not null default current_council(),
    id         uuid          not null,
    case_id    uuid          not null,
    member_id  uuid          not null,
    stance     text          not null check (stance in ('SUPPORTS', 'CORRECTS')),
    mark       numeric(6, 2),
    words      text          not null check (length(words) between 1 and 2000),
    said_at    timestamptz   not null,
    version    integer       not null,
    primary key (council_id, id),
    unique (council_id, case_id, member_id),
    foreign key (council_id, case_id) references calibration_cases (council_id, id),
    foreign key (council_id, member_id) references calibration_members (council_id, id),
    constraint a_correction_names_its_mark check ((stance = 'CORRECTS') = (mark is not null))
);
comment on table calibration_arguments is
    'Paragraph 41: how a member supported the mark or argued a correction. Kind: council.';

create table calibration_ballots (
    council_id    uuid          not null default current_council(),
    id            uuid          not null,
    case_id       uuid          not null,
    ordinal       integer       not null,
    mark          numeric(6, 2) not null,
    secret        boolean       not null,
    put_at        timestamptz   not null,
    closed_at     timestamptz,
    votes_for     integer,
    votes_against integer,
    outcome       text check (outcome in ('CORRECTED', 'KEPT', 'CHAIR_DECIDES')),
    version       integer       not null,
    primary key (council_id, id),
    unique (council_id, case_id, ordinal),
    foreign key (council_id, case_id) references calibration_cases (council_id, id),
    constraint a_tally_comes_with_the_close check (
        (closed_at is null) = (votes_for is null) and (closed_at is null) = (votes_against is null)
        and (closed_at is null) = (outcome is null))
);
comment on table calibration_ballots is
    'Paragraph 41: a correction that was put to the vote, and what it came to once the vote was closed. Kind: council.';

create table calibration_votes (
    council_id uuid    not null default current_council(),
    id         uuid    not null,
    case_id    uuid    not null,
    ballot_id  uuid    not null,
    member_id  uuid    not null,
    choice     text    check (choice in ('FOR', 'AGAINST')),
    version    integer not null,
    primary key (council_id, id),
    constraint one_vote_of_a_member unique (council_id, ballot_id, member_id),
    foreign key (council_id, case_id) references calibration_cases (council_id, id),
    foreign key (council_id, ballot_id) references calibration_ballots (council_id, id),
    foreign key (council_id, member_id) references calibration_members (council_id, id)
);
comment on table calibration_votes is
    'Paragraph 41: who has voted; how, only until a secret vote is closed. Kind: council.';

create table calibration_signatures (
    council_id uuid        not null default current_council(),
    id         uuid        not null,
    case_id    uuid        not null,
    member_id  uuid        not null,
    signed_at  timestamptz not null,
    version    integer     not null,
    primary key (council_id, id),
    unique (council_id, case_id, member_id),
    foreign key (council_id, case_id) references calibration_cases (council_id, id),
    foreign key (council_id, member_id) references calibration_members (council_id, id)
);
comment on table calibration_signatures is 'Paragraph 41: a member''s signature under the minutes. Kind: council.';

create table corrected_marks (
    council_id   uuid          not null default current_council(),
    id           uuid          not null,
    case_id      uuid          not null,
    sheet_id     uuid          not null,
    method       text          not null,
    period       text          not null,
    edition      text          not null,
    employee_id  uuid          not null,
    mark_before  numeric(6, 2) not null,
    grade_before text          not null,
    mark_after   numeric(6, 2) not null,
    grade_after  text          not null,
    reason       text          not null,
    decided_at   timestamptz   not null,
    decided_on   date          not null,
    primary key (council_id, id),
    unique (council_id, case_id),
    foreign key (council_id, case_id) references calibration_cases (council_id, id),
    foreign key (council_id, sheet_id) references results (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    constraint a_correction_changes_the_mark check (mark_before <> mark_after)
);
create index corrected_marks_of_employee on corrected_marks (council_id, employee_id, period);
comment on table corrected_marks is
    'Paragraph 41: the mark before and after a session''s decision, with its reason; a later change is a new line. Kind: council.';

select wall('calibration_cases');
select wall('calibration_members');
select wall('calibration_arguments');
select wall('calibration_ballots');
select wall('calibration_votes');
select wall('calibration_signatures');
select wall('corrected_marks');

-- What minutes were written of stands from then on, and the minutes themselves once they are placed.
create function keep_minutes() returns trigger language plpgsql as $$
declare
    kept constant text[] := tg_argv[0]::text[];
    state_now text;
begin
    if tg_table_name = 'calibration_cases' then
        state_now := old.state;
    else
        select c.state into state_now from calibration_cases c
        where c.id = coalesce((to_jsonb(new) ->> 'case_id')::uuid, (to_jsonb(old) ->> 'case_id')::uuid);
    end if;
    if state_now = any (kept) then
        raise exception '%: the minutes stand, % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
    end if;
    return coalesce(new, old);
end
$$;
create trigger locked before update or delete on calibration_cases
    for each row execute function keep_minutes('{PLACED,WITHDRAWN}');
create trigger locked before insert or update or delete on calibration_members
    for each row execute function keep_minutes('{CONCLUDED,SIGNED,PLACED,WITHDRAWN}');
create trigger locked before insert or update or delete on calibration_arguments
    for each row execute function keep_minutes('{CONCLUDED,SIGNED,PLACED,WITHDRAWN}');
create trigger locked before insert or update or delete on calibration_ballots
    for each row execute function keep_minutes('{CONCLUDED,SIGNED,PLACED,WITHDRAWN}');
create trigger locked before insert or update or delete on calibration_votes
    for each row execute function keep_minutes('{CONCLUDED,SIGNED,PLACED,WITHDRAWN}');
create trigger locked before insert or update or delete on calibration_signatures
    for each row execute function keep_minutes('{PLACED,WITHDRAWN}');
create trigger append_only before update or delete on calibration_signatures
    for each row execute function refuse_change();
create trigger append_only before update or delete on corrected_marks for each row execute function refuse_change();
revoke delete on calibration_cases, calibration_members, calibration_ballots, calibration_votes from bagalau_app;
revoke update, delete on calibration_signatures, corrected_marks from bagalau_app;
