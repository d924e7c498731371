package kz.bagalau.evaluation.succession;

import java.util.Optional;
import kz.bagalau.evaluation.feedback.MeetingsView;
import kz.bagalau.evaluation.result.ResultView;
import kz.bagalau.evaluation.result.YearlyMeanView;

/**
 * One result in a predecessor's archive, for HR of the successor or for its servant himself.
 *
 * @param meetings those that were held on it (42); in an archive none is recorded or confirmed
 * @param year what the year's periods come to (4), of a result by indicators
 */
public record ArchivedResultView(
        ArchiveView archive, ResultView result, MeetingsView meetings, Optional<YearlyMeanView> year) {}
