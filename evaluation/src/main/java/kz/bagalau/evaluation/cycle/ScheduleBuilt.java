package kz.bagalau.evaluation.cycle;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** HR built the schedule from the edition and the calendar (paragraph 10). */
public record ScheduleBuilt(Citation by, UUID schedule, Period period, String edition, String calendarVersion)
        implements Recorded {

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
        return Map.of("period", period.toString(), "edition", edition, "calendar", calendarVersion);
    }
}
