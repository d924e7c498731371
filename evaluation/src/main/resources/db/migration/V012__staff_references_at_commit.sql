-- Units, posts and people of one list arrive in one transaction, in whatever order they are written; their references
-- are checked when it ends (par. 2).

alter table posts alter constraint posts_council_id_unit_id_fkey deferrable initially deferred;
alter table appointments alter constraint appointments_council_id_post_id_fkey deferrable initially deferred;
alter table appointments alter constraint appointments_council_id_employee_id_fkey deferrable initially deferred;
alter table head_lines alter constraint head_lines_council_id_head_id_fkey deferrable initially deferred;
alter table head_lines alter constraint head_lines_council_id_employee_id_fkey deferrable initially deferred;
alter table absences alter constraint absences_council_id_employee_id_fkey deferrable initially deferred;
