package kz.bagalau.evaluation.kpi;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 22: HR sent all actual values to the evaluator, in term or late with its reason. */
public record ActualsSent(
        UUID sheet, UUID employee, Period period, Citation by, Optional<LocalDate> dueOn, Optional<String> lateReason)
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
        dueOn.ifPresent(day -> values.put("dueOn", day.toString()));
        lateReason.ifPresent(reason -> values.put("lateReason", reason));
        return values;
    }
}
