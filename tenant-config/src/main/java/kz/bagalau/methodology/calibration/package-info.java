/** Disagreement: the request, the calibration session, the complaint, disputes (¶12, ¶13, ¶16, ¶37-42). */
package kz.bagalau.methodology.calibration;
