package kz.bagalau.platform.audit;

/**
 * The first entry of a chain that is not as it was written.
 *
 * @param number the entry's number; the one after a gap when an entry is missing
 * @param what the part that does not fit
 */
public record TrailFault(long number, String what) {}
