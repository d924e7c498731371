package kz.bagalau.evaluation.kpi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** HR took sent values back to correct them (reading R43). */
public record ActualsRecalled(UUID sheet, UUID employee, Period period, Citation by, String reason)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return sheet.toString();
    }

    @Override
    public Map<String, Object> payload() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("employee", employee.toString());
        values.put("period", period.toString());
        values.put("reason", reason);
        return values;
    }
}
