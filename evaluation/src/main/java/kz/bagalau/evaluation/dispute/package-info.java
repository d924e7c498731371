/** Disagreements about the procedure of evaluation, which HR examines with everybody concerned (paragraph 16). */
package kz.bagalau.evaluation.dispute;
