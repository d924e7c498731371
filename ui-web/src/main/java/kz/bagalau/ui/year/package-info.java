/** The pages of a year: yearly marks, the decisions of the appointing official, disagreements about the procedure. */
package kz.bagalau.ui.year;
