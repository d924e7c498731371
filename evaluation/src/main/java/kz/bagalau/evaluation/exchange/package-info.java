/** A council's package for another system, out and in: staff, schedule and process, never a mark (par. 2, 5, 10, 20). */
package kz.bagalau.evaluation.exchange;
