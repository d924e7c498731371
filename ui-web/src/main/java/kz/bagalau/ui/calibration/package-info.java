/** The pages of a disagreement: the request, the session of a case, its vote, and its minutes (paragraphs 12, 38-41). */
package kz.bagalau.ui.calibration;
