package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** An absence was entered: the trail keeps the days, never the kind, which may speak of health. */
public record AbsenceRecorded(UUID employee, LocalDate from, LocalDate until) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return employee.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("from", from, "until", until);
    }
}
