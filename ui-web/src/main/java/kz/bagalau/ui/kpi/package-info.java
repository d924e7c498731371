/** Pages of key target indicators: work plans, actual values, sheets (¶17, 18, 21-27, annexes 1-3). */
package kz.bagalau.ui.kpi;
