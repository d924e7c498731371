/** Key target indicators: the plan, their number, the permitted marks (¶21-27, annexes 1-3). */
package kz.bagalau.methodology.kpi;
