/** A disagreement in the whole portal: request, session, vote, minutes (paragraphs 12, 38-41). */
package kz.bagalau.calibration;
