/**
 * Every deadline of the methodology as a computed, explained thing: the council's, and one's own, also as a private
 * calendar (paragraphs 4-6, 10-14, 22, 26, 30, 36, 38-42). Nothing is stored: what changes is counted anew.
 */
package kz.bagalau.evaluation.duty;
