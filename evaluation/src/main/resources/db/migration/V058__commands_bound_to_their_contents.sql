-- The number of a command that a program sends is bound to what it asks: the same number with other contents is refused.

alter table processed_commands add column content text;
alter table processed_region_commands add column content text;
comment on column processed_commands.content is 'A hash of the request; none for commands of pages, which make their numbers themselves.';
comment on column processed_region_commands.content is 'A hash of the request; none for commands of pages, which make their numbers themselves.';
