package kz.bagalau.evaluation.region;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** HR of the council was told of a reminder of its region; in the council's own trail. */
public record CouncilReminded(Period period, String by, int told) implements Recorded {

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
        return Map.of("by", by, "told", told);
    }
}
