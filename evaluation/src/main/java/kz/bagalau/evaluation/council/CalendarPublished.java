package kz.bagalau.evaluation.council;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A year of the working calendar was published, or corrected by a new version. */
public record CalendarPublished(int year, String version, String act) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return String.valueOf(year);
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("version", version, "act", act);
    }
}
