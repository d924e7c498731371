/**
 * The working days of the Republic, from which every term in working days is counted (paragraphs 5, 11, 12, 22, 38-41),
 * as dated rows with their acts: one question, {@code isWorking}, and answers derived from it.
 */
package kz.bagalau.calendar;
