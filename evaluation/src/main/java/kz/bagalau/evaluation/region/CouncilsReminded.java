package kz.bagalau.evaluation.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** The administrator of a region had these councils reminded of a period. */
public record CouncilsReminded(Period period, List<UUID> councils) implements Recorded {

    public CouncilsReminded {
        councils = List.copyOf(councils);
    }

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return period.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("councils", councils.stream().map(UUID::toString).toList());
    }
}
