/**
 * The work of a regional administrator with councils: reminders, the process report, the health of mail and jobs, entry
 * with a reason and an end. Process only: no type of this package has a place for a mark (paragraphs 15, 20; R14).
 */
package kz.bagalau.evaluation.region;
