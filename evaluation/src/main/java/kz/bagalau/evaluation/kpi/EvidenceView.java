package kz.bagalau.evaluation.kpi;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of a sheet, without its bytes.
 *
 * @param line the indicator it belongs to
 * @param size in bytes
 * @param sha256 the hash by which it is known again
 */
public record EvidenceView(
        UUID attachment,
        UUID line,
        String name,
        EvidenceFile.Kind kind,
        int size,
        String sha256,
        String attachedBy,
        Instant attachedAt) {

    /** The size in kilobytes, rounded up, for a list. */
    public int kilobytes() {
        return (size + 1023) / 1024;
    }

    /** A document to be sent out: nothing of it is ever run or shown inside a page of the portal. */
    public record BytesView(String name, String mediaType, byte[] content) {}
}
