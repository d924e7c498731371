package kz.bagalau.evaluation.onboarding;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/**
 * One sheet that brings the councils of a region on. Uploaded it is a DRAFT that does nothing; started it is RUNNING,
 * done by a job council by council, CANCELLED by a person between two of them and started again, FINISHED when none is
 * left.
 */
record Bulk(
        UUID region,
        String regionCode,
        UUID id,
        String fileName,
        Optional<String> source,
        BulkState state,
        Instant uploadedAt,
        String uploadedBy,
        UUID uploader,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {

    void requireStartable() {
        if (state == BulkState.FINISHED) {
            throw new Refused(new BulkRefusal.BulkOver());
        }
    }

    /** Who acts in the councils: the person who uploaded the sheet. */
    InCouncil.Actor actor() {
        return new InCouncil.Actor(uploader, uploadedBy);
    }
}
