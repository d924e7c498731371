-- A member who will not sign no longer holds the minutes up (paragraph 41, R57).

alter table calibration_signatures add column declined text check (length(declined) between 1 and 2000);
alter table calibration_signatures add column recorded_by text;
alter table calibration_signatures add constraint a_refusal_is_recorded_by_somebody
    check ((declined is null) = (recorded_by is null));
comment on table calibration_signatures is
    'Paragraph 41: a member''s signature under the minutes, or that he declined to sign, with his reason (R57). Kind: council.';
