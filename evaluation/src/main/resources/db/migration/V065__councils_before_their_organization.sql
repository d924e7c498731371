-- A council is in our register before the sign-in service knows of it: provisioning fills the organization afterwards.
-- Until then nobody signs in for the council, for no token can name it. An archived council is one whose work has ended.

alter table councils alter column organization drop not null;
alter table councils drop constraint councils_state_check;
alter table councils add constraint councils_state_check check (state in ('ACTIVE', 'SUSPENDED', 'ARCHIVED'));
comment on table councils is
    'The register of councils; organization is the id in the sign-in service, absent until it is provisioned. Kind: region.';
