-- The process of a council as its region may see it: when each obligation of a period is due and how much of it is done.
-- Written by events; no person, no mark (paragraphs 15, 20; reading R14).

create function own_region() returns uuid language sql stable as
$$ select region_id from councils where id = current_council() $$;

create table obligations (
    region_id   uuid not null default own_region(),
    council_id  uuid not null default current_council(),
    period      text not null,
    kind        text not null check (kind in
        ('SCHEDULE_APPROVED', 'HEAD_NOTIFIED', 'STAFF_NOTIFIED', 'SHEETS_CLOSED', 'ACQUAINTED')),
    paragraph   text not null,
    due_on      date not null,
    done        int  not null check (done >= 0),
    total       int  not null check (total >= done),
    finished_on date,
    primary key (region_id, council_id, period, kind)
);
comment on table obligations is
    'Paragraphs 4, 10, 11, 26, 30: obligations of a council in a period, counts and dates only, for its region. Kind: region.';

select region_wall('obligations');
