/**
 * What an evaluation came to (paragraphs 7, 11, 12, 15, 20): the result is formed when the sheet is closed, made known by
 * HR in the term of paragraph 11, opened by the servant, and known to nobody outside the closed list of paragraph 20.
 */
package kz.bagalau.evaluation.result;
