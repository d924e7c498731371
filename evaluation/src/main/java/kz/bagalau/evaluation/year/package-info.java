/**
 * What a year of evaluations comes to (paragraphs 4, 7, 8): the yearly mark with its inputs and every earlier count of
 * it, unsatisfactory quarters in a row, and what the appointing official decides on them; disagreements about the
 * procedure (16).
 */
package kz.bagalau.evaluation.year;
