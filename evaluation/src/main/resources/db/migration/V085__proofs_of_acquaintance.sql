-- The register of acquaintance: number and scan of each proof, and a refusal to acknowledge before witnesses (paragraph 11).

alter table acquaintance_records add column number text not null default '';
alter table acquaintance_records alter column number drop default;
alter table acquaintance_records alter column channel drop not null;
alter table acquaintance_records add column first_witness_id uuid;
alter table acquaintance_records add column second_witness_id uuid;
-- No row has a witness yet, and the owner, who is behind the wall too, could not look: there is nothing to validate.
alter table acquaintance_records add constraint first_witness
    foreign key (council_id, first_witness_id) references employees (council_id, id)
    deferrable initially deferred not valid;
alter table acquaintance_records add constraint second_witness
    foreign key (council_id, second_witness_id) references employees (council_id, id)
    deferrable initially deferred not valid;
alter table acquaintance_records add constraint told_by_a_channel_or_refused_before_two check (
    (channel is null) = (first_witness_id is not null)
    and (channel is null) = (second_witness_id is not null)
    and first_witness_id is distinct from second_witness_id
    or channel is not null and first_witness_id is null and second_witness_id is null);
comment on table acquaintance_records is
    'Paragraph 11: by which means, number, day and words a servant was acquainted, or his refusal before two witnesses (R50). Kind: council.';

create table acquaintance_scans (
    council_id  uuid        not null default current_council(),
    record_id   uuid        not null,
    result_id   uuid        not null,
    name        text        not null,
    kind        text        not null,
    size        integer     not null check (size between 1 and 10485760),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content     bytea       not null,
    version     integer     not null,
    primary key (council_id, record_id),
    foreign key (council_id, record_id) references acquaintance_records (council_id, id),
    foreign key (council_id, result_id) references results (council_id, id),
    check (size = octet_length(content))
);
create index acquaintance_scans_of_result on acquaintance_scans (council_id, result_id);
comment on table acquaintance_scans is
    'Paragraph 11: the scanned proof of one acquaintance, with the hash by which it is known again. Kind: council.';

select wall('acquaintance_scans');
