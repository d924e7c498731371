package kz.bagalau.evaluation.cycle;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** HR put the schedule before the official (paragraph 10). */
public record ScheduleSubmitted(Citation by, UUID schedule, Period period) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return schedule.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("period", period.toString());
    }
}
