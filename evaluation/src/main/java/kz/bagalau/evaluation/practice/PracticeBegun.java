package kz.bagalau.evaluation.practice;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** A practice council was made up for this council, working by this edition. */
public record PracticeBegun(UUID council, Period period, String edition) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return council.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("period", period.toString(), "edition", edition);
    }
}
