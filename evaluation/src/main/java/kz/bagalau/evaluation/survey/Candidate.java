package kz.bagalau.evaluation.survey;

import java.util.UUID;
import kz.bagalau.methodology.survey.Respondents;

/** One who may be asked about a servant, by the first relation of the edition that he stands in (paragraph 35). */
record Candidate(UUID employee, Respondents.Kind kind) {}
