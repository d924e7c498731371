package kz.bagalau.evaluation.kpi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 27: the evaluator gave, changed or emptied the mark of one indicator. */
public record KpiMarked(
        UUID sheet,
        UUID employee,
        int number,
        String indicator,
        Optional<Score> before,
        Optional<Score> after,
        String ground,
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
        values.put("before", before.map(Score::toString).orElse(""));
        values.put("after", after.map(Score::toString).orElse(""));
        values.put("ground", ground);
        return values;
    }
}
