-- Sessions before their vote: for each result of the period of one of the servants a case whose seven members were present
-- at the opening, with one correction before them. What comes after it, from the first vote on, is done through the portal.
-- votes.period and votes.servants are settings of the transaction; votes.members names the people who sit.

create temporary table ready on commit drop as
select r.*, md5('case ' || r.id)::uuid as case_id
from results r
where r.period = current_setting('votes.period')
  and r.employee_id = any (current_setting('votes.servants')::uuid[]);

insert into calibration_cases (council_id, id, sheet_id, method, period, edition, employee_id, evaluator_id, mark, grade, state,
    statement, requested_at, requested_on, convened_at, convened_by, meets_on, opened_at, secretary, description, version)
select council_id, case_id, id, method, period, edition, employee_id, evaluator_id, mean, grade, 'VOTING',
    'Бағамен келіспеймін.', made_known_at, completed_on, made_known_at, 'Сынақ Л. А.', completed_on, made_known_at,
    'Сынақ Х. Ш.', 'Тапсырмалар мерзімінде орындалды.', 1
from ready;

insert into calibration_members (council_id, id, case_id, person_id, name, chair, present, version)
select council_id, md5(case_id || person)::uuid, case_id, person::uuid, 'Мүше № ' || number, number = 1, true, 1
from ready, unnest(current_setting('votes.members')::text[]) with ordinality as sitting (person, number);

insert into calibration_arguments (council_id, id, case_id, member_id, stance, mark, words, said_at, version)
select ready.council_id, md5('argument ' || case_id)::uuid, case_id,
    md5(case_id || (current_setting('votes.members')::text[])[1])::uuid, 'CORRECTS', mean + 0.5, 'Екі жобаны өзі бастады.',
    made_known_at, 1
from ready;

insert into calibration_ballots (council_id, id, case_id, ordinal, mark, secret, put_at, version)
select council_id, md5('ballot ' || case_id)::uuid, case_id, 1, mean + 0.5, false, made_known_at, 1
from ready;
