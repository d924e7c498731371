/**
 * From a disagreement to signed minutes (paragraphs 12, 20, 37-41): the servant's request, the official's decision and
 * the composition of the session, its arguments and vote, the minutes, and the mark that it corrected.
 */
package kz.bagalau.evaluation.calibration;
