package kz.bagalau.evaluation.edition;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a draft.
 *
 * @param version the version that the change made
 * @param path the changed place
 * @param before what stood there, in short
 * @param after what stands there now
 */
public record DraftChange(
        int version, String path, Optional<String> before, Optional<String> after, Instant when, String who) {

    /** Whether the change touches the place: the same, one inside it or one around it. */
    public boolean touches(String place) {
        return path.equals(place) || inside(path, place) || inside(place, path);
    }

    private static boolean inside(String inner, String outer) {
        return outer.isEmpty() || inner.startsWith(outer + ".") || inner.startsWith(outer + "[");
    }
}
