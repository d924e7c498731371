/** Whether an edition's dates can be kept in the years to come, and how it resolves those that collide (¶4, ¶11, ¶12, ¶22, ¶26, ¶30, ¶38-41). */
package kz.bagalau.methodology.feasibility;
