package kz.bagalau.evaluation.succession;

import kz.bagalau.evaluation.feedback.MeetingsView;
import kz.bagalau.evaluation.result.ResultView;

/**
 * One result in a predecessor's archive, for HR of the successor or for its servant himself.
 *
 * @param meetings those that were held on it (42); in an archive none is recorded or confirmed
 */
public record ArchivedResultView(ArchiveView archive, ResultView result, MeetingsView meetings) {}
