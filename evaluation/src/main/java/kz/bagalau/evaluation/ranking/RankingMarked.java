package kz.bagalau.evaluation.ranking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 31: the evaluator gave, changed or emptied one mark. */
public record RankingMarked(
        UUID sheet,
        UUID employee,
        String parameter,
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
        values.put("parameter", parameter);
        values.put(
                "before", before.map(Score::value).<Object>map(Object::toString).orElse(""));
        values.put(
                "after", after.map(Score::value).<Object>map(Object::toString).orElse(""));
        values.put("ground", ground);
        return values;
    }
}
