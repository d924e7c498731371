-- Feedback meetings on final results (paragraph 42).

create table meetings (
    council_id   uuid        not null default current_council(),
    id           uuid        not null,
    result_id    uuid        not null,
    held_on      date        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    confirmed_at timestamptz,
    version      integer     not null,
    primary key (council_id, id),
    foreign key (council_id, result_id) references results (council_id, id)
);
create index meetings_of_result on meetings (council_id, result_id);
comment on table meetings is
    'Paragraph 42: a meeting of evaluator and servant on a result, and that the servant confirmed it. Kind: council.';

create table meeting_topics (
    council_id uuid    not null default current_council(),
    meeting_id uuid    not null,
    topic      integer not null check (topic >= 0),
    primary key (council_id, meeting_id, topic),
    foreign key (council_id, meeting_id) references meetings (council_id, id)
);
comment on table meeting_topics is
    'Paragraph 42: which topics of the edition were talked about, by their place in its list. Kind: council.';

select wall('meetings');
select wall('meeting_topics');
