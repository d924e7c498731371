/** The pages of the quarter: its schedule and who takes part in it (paragraphs 5, 6, 10, 31). */
package kz.bagalau.ui.cycle;
