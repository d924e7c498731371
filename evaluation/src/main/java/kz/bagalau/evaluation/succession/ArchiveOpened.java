package kz.bagalau.evaluation.succession;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/**
 * Somebody of the successor opened something of a predecessor's archive; both have it in their trails.
 *
 * @param what the result, the case or, for a list, the predecessor
 */
public record ArchiveOpened(UUID predecessor, UUID successor, UUID what) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return what.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("predecessor", predecessor, "successor", successor);
    }
}
