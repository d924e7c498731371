-- One council of the tests with its people, none of whom works elsewhere. The settings own.council and own.people say
-- its code and, as JSON, who works in it. Everything's number follows from its name.
create temporary table own on commit drop as
select person.*, current_setting('own.council') as code, md5('council ' || current_setting('own.council'))::uuid as council,
       md5(current_setting('own.council') || ' ' || person.mailbox)::uuid as id
from jsonb_to_recordset(current_setting('own.people')::jsonb)
     person (mailbox text, surname text, "titleKk" text, "titleRu" text, category text, head text, roles text[]);

insert into regions (id, code, name_kk)
values (md5('region ' || current_setting('own.council'))::uuid, current_setting('own.council') || '-region', 'Сынақ облысы');
insert into councils (id, region_id, organization, code, name_kk, name_ru)
values (md5('council ' || current_setting('own.council'))::uuid, md5('region ' || current_setting('own.council'))::uuid,
        current_setting('own.organization'), current_setting('own.council'), current_setting('own.council') || ' мәслихаты',
        'Маслихат ' || current_setting('own.council'));

insert into units (council_id, id, name_kk, name_ru, version)
select distinct council, md5(code || ' unit')::uuid, 'Аппарат', 'Аппарат', 1 from own;
insert into posts (council_id, id, unit_id, title_kk, title_ru, category, version)
select distinct council, md5(code || ' post ' || "titleKk" || category)::uuid, md5(code || ' unit')::uuid, "titleKk", "titleRu",
       category, 1
from own;
insert into employees (council_id, id, surname, given_name, patronymic, email, phone, version)
select council, id, surname, 'Сынақ', 'Жекеұлы', mailbox || '@' || code || '.example', '', 1 from own;
insert into appointments (council_id, id, employee_id, post_id, valid_from, version)
select council, md5('appointment ' || id)::uuid, id, md5(code || ' post ' || "titleKk" || category)::uuid, '2023-05-01', 1
from own;
insert into head_lines (council_id, id, employee_id, kind, head_id, valid_from, version)
select council, md5('line ' || id)::uuid, id, 'DIRECT', md5(code || ' ' || head)::uuid, '2023-05-01', 1 from own where head <> '';
insert into members (council_id, id, email, employee_id, roles, valid_from)
select council, md5('member ' || id)::uuid, mailbox || '@' || code || '.example', id, roles, '2023-05-01' from own where roles <> '{}';
