package kz.bagalau.evaluation.succession;

import kz.bagalau.evaluation.year.YearMarkView;

/** One yearly mark in a predecessor's archive, for HR of the successor or for its servant himself. */
public record ArchivedYearView(ArchiveView archive, YearMarkView mark) {}
