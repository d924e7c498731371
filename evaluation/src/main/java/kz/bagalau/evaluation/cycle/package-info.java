/**
 * The quarter of a council: its schedule, who is evaluated in it and who is not, the opening of the sheets and the
 * statutory notices (paragraphs 4, 5, 6, 10, 26, 30, 31).
 */
package kz.bagalau.evaluation.cycle;
