package kz.bagalau.evaluation.calibration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 12: the servant disagrees with his result and asks for a calibration session. */
public record SessionRequested(Citation by, UUID calibration, UUID sheet, UUID employee, LocalDate lastDay)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return calibration.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("sheet", sheet.toString(), "employee", employee.toString(), "lastDay", lastDay.toString());
    }
}
