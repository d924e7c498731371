package kz.bagalau.evaluation.year;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/**
 * Paragraph 4, part 2: a servant's year was counted, for the first time or anew.
 *
 * @param before the count that stood until now; empty at the first time
 */
public record YearCounted(
        Citation by,
        UUID mark,
        Optional<UUID> before,
        UUID employee,
        int year,
        String mean,
        String grade,
        YearlyMark.Cause cause)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return mark.toString();
    }

    @Override
    public Map<String, Object> payload() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("employee", employee.toString());
        values.put("year", year);
        values.put("mean", mean);
        values.put("grade", grade);
        values.put("cause", cause.name());
        before.ifPresent(earlier -> values.put("before", earlier.toString()));
        return values;
    }
}
