-- Letters wait in a queue of their own (ADR 0006): one worker takes one after the other, so that the letters of many
-- councils take no processor from people at work, and other work does not wait behind letters.
create table scheduled_letters (like scheduled_tasks including defaults including indexes);
comment on table scheduled_letters is 'Letters to be sent. Kind: public.';
insert into scheduled_letters select * from scheduled_tasks where task_name = 'mail-notice';
delete from scheduled_tasks where task_name = 'mail-notice';
