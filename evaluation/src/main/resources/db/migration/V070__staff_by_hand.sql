-- What HR enters by hand: units within units with the names they bore, posts that head, orders, former names of people (2, 5, 6).

alter table units add column parent_id uuid;
alter table units add column opened_on date;
alter table units add column closed_on date;
-- Every row has no parent yet, and the owner, who is behind the wall too, could not look: there is nothing to validate.
alter table units add constraint unit_within_unit
    foreign key (council_id, parent_id) references units (council_id, id) not valid;
alter table units add constraint unit_not_within_itself check (parent_id <> id);
alter table units add constraint unit_not_reversed check (closed_on >= opened_on);

create table unit_names (
    council_id  uuid    not null default current_council(),
    id          uuid    not null,
    unit_id     uuid    not null,
    name_kk     text    not null check (length(name_kk) between 1 and 300),
    name_ru     text    not null check (length(name_ru) between 1 and 300),
    valid_until date    not null,
    version     integer not null,
    primary key (council_id, id),
    unique (council_id, unit_id, valid_until),
    foreign key (council_id, unit_id) references units (council_id, id)
);
comment on table unit_names is 'Names that a unit bore, each until its last day; the present name stands with the unit (par. 2.4)';

alter table posts add column heads text not null default 'NOBODY' check (heads in ('NOBODY', 'UNIT', 'BODY'));
alter table posts add column closed_on date;

alter table appointments add column order_number text not null default '' check (length(order_number) <= 60);
alter table appointments add column ending_order text not null default '' check (length(ending_order) <= 60);

create table former_names (
    council_id  uuid    not null default current_council(),
    id          uuid    not null,
    employee_id uuid    not null,
    surname     text    not null check (length(surname) between 1 and 100),
    given_name  text    not null check (length(given_name) between 1 and 100),
    patronymic  text    not null check (length(patronymic) <= 100),
    email       text    not null check (length(email) <= 254),
    valid_until date    not null,
    version     integer not null,
    primary key (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id)
);
create index former_names_of_employee on former_names (council_id, employee_id);
comment on table former_names is 'How a person was named and reached before, each until its last day (par. 2.5, 2.6)';

select wall('unit_names');
select wall('former_names');
