/** The people of a council: units, posts, appointments, heads and absences (paragraphs 2, 5, 6). */
package kz.bagalau.evaluation.staff;
