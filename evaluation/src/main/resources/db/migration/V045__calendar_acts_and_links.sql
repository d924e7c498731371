-- A calendar year names the act that says so; a person may follow his own duties in a calendar program by a secret link.

alter table calendars add column act text, add column published_by text;

create table calendar_links (
    council_id  uuid        not null default current_council(),
    employee_id uuid        not null,
    hash        bytea       not null,
    made_at     timestamptz not null,
    revoked_at  timestamptz,
    primary key (council_id, hash),
    foreign key (council_id, employee_id) references employees (council_id, id)
);
create unique index calendar_links_standing on calendar_links (council_id, employee_id) where revoked_at is null;
comment on table calendar_links is
    'The secret link by which a person follows his own duties; only the hash of the secret is kept. Kind: council.';
select wall('calendar_links');
revoke delete on calendar_links from bagalau_app;
