-- Two councils of one region, two members each: the ground of the tests that run inside the server.
select set_config('bagalau.region', '11111111-0000-4000-8000-000000000000', false);
insert into regions (id, code, name_kk) values ('11111111-0000-4000-8000-000000000000', 'first-region', 'Бірінші облыс');
insert into councils (id, region_id, organization, code, name_kk) values
    ('aaaaaaaa-0000-4000-8000-000000000000', '11111111-0000-4000-8000-000000000000', 'organization-a', 'first', 'Бірінші мәслихат'),
    ('bbbbbbbb-0000-4000-8000-000000000000', '11111111-0000-4000-8000-000000000000', 'organization-b', 'second', 'Екінші мәслихат');
select set_config('bagalau.council', 'aaaaaaaa-0000-4000-8000-000000000000', false);
insert into members (id, subject, email, roles, valid_from) values
    ('aaaaaaaa-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-00000000000f', 'hr@first.example', '{council-hr}', '2020-01-01'),
    ('aaaaaaaa-0000-4000-8000-000000000002', null, 'new@first.example', '{employee}', '2020-01-01');
select set_config('bagalau.council', 'bbbbbbbb-0000-4000-8000-000000000000', false);
insert into members (id, subject, email, roles, valid_from) values
    ('bbbbbbbb-0000-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-00000000000f', 'hr@second.example', '{council-hr}', '2020-01-01'),
    ('bbbbbbbb-0000-4000-8000-000000000002', null, 'new@second.example', '{employee}', '2020-01-01');
