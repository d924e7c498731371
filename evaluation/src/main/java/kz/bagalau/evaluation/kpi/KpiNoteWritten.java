package kz.bagalau.evaluation.kpi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** Paragraphs 17(3), 18(1): the evaluator or the servant himself wrote down what was seen or said in the period; the words stay with the note. */
public record KpiNoteWritten(UUID note, UUID employee, Period period, KpiNote.Kind kind, Citation by)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return note.toString();
    }

    @Override
    public Map<String, Object> payload() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("employee", employee.toString());
        values.put("period", period.toString());
        values.put("kind", kind.name());
        return values;
    }
}
