/**
 * Evaluation by the ranking method (paragraphs 28-32): the sheets, their marks, the evaluators who give them and the
 * closing that turns a sheet into a result; late work is stamped and reasoned (4, 31), never silent.
 */
package kz.bagalau.evaluation.ranking;
