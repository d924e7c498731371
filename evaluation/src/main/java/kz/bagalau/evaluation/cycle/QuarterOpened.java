package kz.bagalau.evaluation.cycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/**
 * A period was opened: these sheets go to these evaluators.
 *
 * @param by the paragraph by which the sheets are sent to the evaluators (paragraphs 27, 31)
 * @param schedule the approved schedule that opened it
 * @param edition the edition that every sheet keeps (reading R06)
 * @param sheets one for each person who is evaluated by the ranking method
 */
public record QuarterOpened(Citation by, UUID schedule, Period period, EditionId edition, List<SheetDue> sheets)
        implements Recorded {

    public QuarterOpened {
        sheets = List.copyOf(sheets);
    }

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return schedule.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("period", period.toString(), "edition", edition.value(), "sheets", sheets.size());
    }
}
