-- Orders of HR: who evaluates in another one's stead (29, R48), and who serves in another body for a time (29, R49).

create table substitutions (
    council_id    uuid    not null default current_council(),
    id            uuid    not null,
    evaluator_id  uuid    not null,
    substitute_id uuid    not null,
    order_number  text    not null check (length(order_number) between 1 and 60),
    valid_from    date    not null,
    valid_until   date    not null,
    version       integer not null,
    primary key (council_id, id),
    foreign key (council_id, evaluator_id) references employees (council_id, id),
    foreign key (council_id, substitute_id) references employees (council_id, id),
    constraint substitution_not_reversed check (valid_until >= valid_from),
    constraint nobody_stands_in_for_himself check (evaluator_id <> substitute_id),
    constraint one_substitute_at_a_time exclude using gist (
        uuid_range(council_id, council_id, '[]') with &&,
        uuid_range(evaluator_id, evaluator_id, '[]') with &&,
        daterange(valid_from, valid_until, '[]') with &&) deferrable initially deferred
);
comment on table substitutions is 'Who performs the duties of an absent evaluator, by which order and on which days (par. 29)';

create table secondments (
    council_id   uuid    not null default current_council(),
    id           uuid    not null,
    employee_id  uuid    not null,
    direction    text    not null check (direction in ('AWAY', 'HERE')),
    body         text    not null check (length(body) between 1 and 300),
    order_number text    not null check (length(order_number) between 1 and 60),
    valid_from   date    not null,
    valid_until  date,
    version      integer not null,
    primary key (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    constraint secondment_not_reversed check (valid_until >= valid_from),
    constraint secondments_do_not_overlap exclude using gist (
        uuid_range(council_id, council_id, '[]') with &&,
        uuid_range(employee_id, employee_id, '[]') with &&,
        daterange(valid_from, valid_until, '[]') with &&) deferrable initially deferred
);
comment on table secondments is 'Who serves in another body, or came from one, by which order: the bodies see nothing of each other (par. 29)';

select wall('substitutions');
select wall('secondments');
