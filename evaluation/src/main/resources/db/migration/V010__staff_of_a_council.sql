-- The people of a council: units, posts, appointments, heads and absences (paragraphs 2, 5, 6).

-- Ranges over uuid let an exclusion constraint compare ids without an extension of the server.
create type uuid_range as range (subtype = uuid);

create table units (
    council_id uuid not null default current_council(),
    id         uuid not null,
    name_kk    text not null check (length(name_kk) between 1 and 300),
    name_ru    text not null check (length(name_ru) between 1 and 300),
    version    integer not null,
    primary key (council_id, id),
    unique (council_id, name_kk)
);
comment on table units is 'Structural units of the apparatus (par. 2.4, 31)';

create table posts (
    council_id uuid not null default current_council(),
    id         uuid not null,
    unit_id    uuid not null,
    title_kk   text not null check (length(title_kk) between 1 and 300),
    title_ru   text not null check (length(title_ru) between 1 and 300),
    category   text not null,
    version    integer not null,
    primary key (council_id, id),
    unique (council_id, unit_id, title_kk, title_ru, category),
    foreign key (council_id, unit_id) references units (council_id, id)
);
comment on table posts is 'Posts with their category; an empty category is no administrative state post (par. 2.4-2.6)';

create table employees (
    council_id uuid not null default current_council(),
    id         uuid not null,
    surname    text not null check (length(surname) between 1 and 100),
    given_name text not null check (length(given_name) between 1 and 100),
    patronymic text not null check (length(patronymic) <= 100),
    email      text not null check (email = lower(email) and length(email) <= 254),
    phone      text not null check (length(phone) <= 40),
    version    integer not null,
    primary key (council_id, id),
    unique (council_id, email)
);
comment on table employees is 'Servants and other people of the apparatus (par. 2.5, 2.6)';

create table appointments (
    council_id  uuid not null default current_council(),
    id          uuid not null,
    employee_id uuid not null,
    post_id     uuid not null,
    valid_from  date not null,
    valid_until date,
    version     integer not null,
    primary key (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    foreign key (council_id, post_id) references posts (council_id, id),
    constraint appointment_not_reversed check (valid_until >= valid_from),
    constraint appointments_do_not_overlap exclude using gist (
        uuid_range(council_id, council_id, '[]') with &&,
        uuid_range(employee_id, employee_id, '[]') with &&,
        daterange(valid_from, valid_until, '[]') with &&) deferrable initially deferred
);
create index appointments_of_employee on appointments (council_id, employee_id);
comment on table appointments is 'Who was in which post, first and last day included (par. 5, 6)';

create table head_lines (
    council_id  uuid not null default current_council(),
    id          uuid not null,
    employee_id uuid not null,
    kind        text not null check (kind in ('DIRECT', 'HIGHER')),
    head_id     uuid not null,
    valid_from  date not null,
    valid_until date,
    version     integer not null,
    primary key (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    foreign key (council_id, head_id) references employees (council_id, id),
    constraint head_line_not_reversed check (valid_until >= valid_from),
    constraint nobody_heads_himself check (head_id <> employee_id),
    constraint direct_heads_do_not_overlap exclude using gist (
        uuid_range(council_id, council_id, '[]') with &&,
        uuid_range(employee_id, employee_id, '[]') with &&,
        daterange(valid_from, valid_until, '[]') with &&) where (kind = 'DIRECT') deferrable initially deferred,
    constraint higher_heads_do_not_overlap exclude using gist (
        uuid_range(council_id, council_id, '[]') with &&,
        uuid_range(employee_id, employee_id, '[]') with &&,
        daterange(valid_from, valid_until, '[]') with &&) where (kind = 'HIGHER') deferrable initially deferred
);
create index head_lines_of_employee on head_lines (council_id, employee_id);
comment on table head_lines is 'The direct and the higher head of each person, dated (par. 2.2, 2.3)';

create table absences (
    council_id  uuid not null default current_council(),
    id          uuid not null,
    employee_id uuid not null,
    kind        text not null,
    valid_from  date not null,
    valid_until date not null,
    version     integer not null,
    primary key (council_id, id),
    foreign key (council_id, employee_id) references employees (council_id, id),
    constraint absence_not_reversed check (valid_until >= valid_from)
);
create index absences_of_employee on absences (council_id, employee_id);
comment on table absences is 'Absences of the kinds of paragraph 5: kind and dates only (par. 5)';

select wall('units');
select wall('posts');
select wall('employees');
select wall('appointments');
select wall('head_lines');
select wall('absences');
