/**
 * Lists of people read from CSV and XLSX files: checked row by row, compared with the register, kept as a draft, and
 * applied as a whole or not at all (the work of paragraph 10).
 */
package kz.bagalau.evaluation.staff.importing;
