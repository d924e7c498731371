-- By which form a servant is surveyed (paragraphs 33, 34, 36, annexes 5 to 8): the category of his post and whether it is a managing
-- one, as on the day of the launch. Like the circle they stand from then on, so that a later change of posts alters neither the
-- questionnaire nor the report. Empty where a survey was launched before this was kept: there the register says what he was.

alter table survey_circles add column category text;
alter table survey_circles add column managing boolean;
alter table survey_circles add constraint a_form_is_known_or_not check ((category is null) = (managing is null));
