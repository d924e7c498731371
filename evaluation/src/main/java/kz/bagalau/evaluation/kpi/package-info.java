/** Key target indicators: individual work plans, their way and changes, monitoring, sheets and marks (¶17, 18, 21-27, annexes 1-3). */
package kz.bagalau.evaluation.kpi;
