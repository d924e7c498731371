/**
 * What the sheets of all methods have in common (paragraphs 4, 7, 20, 27, 31): how a mean and its grade come about, the
 * day of the question, and the refusals that every sheet knows.
 */
package kz.bagalau.evaluation.sheet;
