package kz.bagalau.evaluation.region;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** An administrator of the region looked at a part of the council, in the council's trail. */
public record CouncilLookedInto(UUID entry, EntryPart part, String by) implements Recorded {

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
        return Map.of("part", part.name(), "by", by);
    }
}
