/** Marks, their mean and the grade (¶4, ¶7, ¶27, ¶31, annexes 3 and 4). */
package kz.bagalau.methodology.score;
