package kz.bagalau.evaluation.staff;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A person is named or reached otherwise than before. */
public record EmployeeDescribed(
        UUID employee, String nameBefore, String emailBefore, String nameAfter, String emailAfter) implements Recorded {

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
        return Map.of(
                "nameBefore", nameBefore, "emailBefore", emailBefore, "nameAfter", nameAfter, "emailAfter", emailAfter);
    }
}
