package kz.bagalau.evaluation.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * The questions that a surveyed servant answers about himself, with his answers.
 *
 * @param by the paragraph by which he is asked and nothing is counted
 * @param reader the servant
 * @param until the last day for an answer
 */
public record SelfAssessmentView(
        Citation by, UUID reader, Period period, LocalDate until, List<GroupView> groups, List<LawText> scale) {}
