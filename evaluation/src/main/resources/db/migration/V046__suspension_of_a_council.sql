-- A regional administrator suspends a council of his region and lets it work again, each time with a reason.

alter table councils add column state_reason text, add column state_by text, add column state_at timestamptz;
create policy region_suspends on councils for update
    using (region_id in (select administered_regions())) with check (region_id in (select administered_regions()));
