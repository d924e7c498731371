package kz.bagalau.evaluation.result;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 11, R50: HR registered that the servant declined to acknowledge, before two witnesses. */
public record AcquaintanceDeclined(
        UUID result,
        UUID employee,
        String number,
        LocalDate date,
        UUID firstWitness,
        UUID secondWitness,
        String sha256,
        Citation by)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return result.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of(
                "employee",
                employee.toString(),
                "number",
                number,
                "date",
                date.toString(),
                "firstWitness",
                firstWitness.toString(),
                "secondWitness",
                secondWitness.toString(),
                "sha256",
                sha256);
    }
}
