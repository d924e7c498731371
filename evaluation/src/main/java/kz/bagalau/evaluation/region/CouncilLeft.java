package kz.bagalau.evaluation.region;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** An administrator of the region left the council before his time was over, in the trail of both. */
public record CouncilLeft(UUID entry, UUID council, String by) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return entry.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("council", council.toString(), "by", by);
    }
}
