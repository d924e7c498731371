package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 22: HR entered, changed or emptied one actual value. */
public record ActualEntered(
        UUID sheet,
        UUID employee,
        int number,
        String indicator,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        String source,
        Citation by)
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
        values.put("number", number);
        values.put("indicator", indicator);
        values.put("before", before.map(BigDecimal::toPlainString).orElse(""));
        values.put("after", after.map(BigDecimal::toPlainString).orElse(""));
        values.put("source", source);
        return values;
    }
}
