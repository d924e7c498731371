/** The pages on which HR keeps the people of the council: list, person, import. */
package kz.bagalau.ui.staff;
