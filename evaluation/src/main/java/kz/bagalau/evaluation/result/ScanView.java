package kz.bagalau.evaluation.result;

import java.util.UUID;

/**
 * A scanned proof without its bytes.
 *
 * @param entry the entry of the register it belongs to
 * @param size in bytes
 * @param sha256 the hash by which it is known again
 */
public record ScanView(UUID entry, String name, int size, String sha256) {

    /** The size in kilobytes, rounded up, for a list. */
    public int kilobytes() {
        return (size + 1023) / 1024;
    }

    /** A scan to be sent out: nothing of it is ever run or shown inside a page of the portal. */
    public record BytesView(String name, String mediaType, byte[] content) {}
}
