package kz.bagalau.evaluation.succession;

import kz.bagalau.evaluation.calibration.CaseView;

/** One case in a predecessor's archive, for HR of the successor. */
public record ArchivedCaseView(ArchiveView archive, CaseView calibration) {}
