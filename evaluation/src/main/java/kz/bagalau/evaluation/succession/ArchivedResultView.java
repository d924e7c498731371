package kz.bagalau.evaluation.succession;

import kz.bagalau.evaluation.result.ResultView;

/** One result in a predecessor's archive, for HR of the successor or for its servant himself. */
public record ArchivedResultView(ArchiveView archive, ResultView result) {}
