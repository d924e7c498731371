-- How the mail and the jobs of a council fare, as its region may see it: when a letter was posted and sent, when a daily
-- work was done or failed. No name, no address, no word of a letter.

alter table notices
    add column by_mail     boolean not null default true,
    add column undelivered text check (undelivered in ('NO_ADDRESS', 'NO_SERVER'));
comment on column notices.by_mail is 'Whether a letter was to be sent at all; what is written in of earlier days is not.';
comment on column notices.undelivered is 'Why no letter was sent: its reader has no address, or the portal has no mail server.';

create table region_letters (
    region_id   uuid not null default own_region(),
    council_id  uuid not null default current_council(),
    notice      uuid not null,
    posted_at   timestamptz not null,
    sent_at     timestamptz,
    undelivered text,
    primary key (region_id, council_id, notice)
);
comment on table region_letters is 'When each letter of a council was posted and sent; nothing of what it says. Kind: region.';
create index region_letters_posted on region_letters (region_id, posted_at);
select region_wall('region_letters');
revoke delete on region_letters from bagalau_app;

create function note_letter() returns trigger language plpgsql as $$
begin
    if new.by_mail then
        insert into region_letters (notice, posted_at, sent_at, undelivered)
        values (new.id, new.posted_at, new.sent_at, new.undelivered)
        on conflict (region_id, council_id, notice)
            do update set sent_at = excluded.sent_at, undelivered = excluded.undelivered;
    end if;
    return null;
end
$$;
create trigger note_letter after insert or update of sent_at, undelivered on notices
    for each row execute function note_letter();

create table region_works (
    region_id  uuid not null default own_region(),
    council_id uuid not null default current_council(),
    work       text not null,
    done_at    timestamptz,
    failed_at  timestamptz,
    failures   int not null default 0 check (failures >= 0),
    primary key (region_id, council_id, work)
);
comment on table region_works is 'When each daily work of a council was last done, and how often it has failed since. Kind: region.';
select region_wall('region_works');
revoke delete on region_works from bagalau_app;
