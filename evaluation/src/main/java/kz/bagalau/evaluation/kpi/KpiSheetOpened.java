package kz.bagalau.evaluation.kpi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 27: the period was opened, and the sheet went to its evaluator. */
public record KpiSheetOpened(UUID sheet, UUID employee, UUID evaluator, Period period, Citation by)
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
        values.put("evaluator", evaluator.toString());
        values.put("period", period.toString());
        return values;
    }
}
