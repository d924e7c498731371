/** The first page: what the caller has to do, first and with its button (paragraphs 4, 10, 11, 26, 30). */
package kz.bagalau.ui.today;
