package kz.bagalau.methodology.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.document.EditionShape.Unit;
import org.snakeyaml.engine.v2.nodes.Node;

/** Keys that are units of time: one given where another is expected is a wrong unit, not an unknown key. */
final class Units {

    private static final Set<String> KEYS =
            Set.of("workingDays", "calendarDays", "days", "weeks", "months", "years", "dayOfMonth", "hours");

    /** In what the number under a key is counted; a key that means two things is named with its record. */
    private static final Map<String, Unit> OF = Map.ofEntries(
            Map.entry("workingDays", Unit.WORKING_DAYS),
            Map.entry("workedDays", Unit.WORKING_DAYS),
            Map.entry("calendarDays", Unit.CALENDAR_DAYS),
            Map.entry("months", Unit.MONTHS),
            Map.entry("monthsAfter", Unit.MONTHS),
            Map.entry("years", Unit.YEARS),
            Map.entry("dayOfMonth", Unit.DAY_OF_MONTH),
            Map.entry("percent", Unit.PERCENT),
            Map.entry("points", Unit.POINTS),
            Map.entry("decimals", Unit.DECIMALS),
            Map.entry("above", Unit.PERSONS),
            Map.entry("atLeast", Unit.PERIODS),
            Map.entry("periods", Unit.NUMBER_OF_A_PERIOD),
            Map.entry("KpiCount.min", Unit.INDICATORS),
            Map.entry("KpiCount.max", Unit.INDICATORS),
            Map.entry("Respondents.min", Unit.PERSONS),
            Map.entry("Respondents.max", Unit.PERSONS),
            Map.entry("Comments.longest", Unit.CHARACTERS),
            Map.entry("Panel.min", Unit.PERSONS),
            Map.entry("Panel.max", Unit.PERSONS),
            Map.entry("Grade.from", Unit.MARK),
            Map.entry("Grade.to", Unit.MARK),
            Map.entry("MarkRange.from", Unit.MARK),
            Map.entry("MarkRange.to", Unit.MARK),
            Map.entry("MarkRange.step", Unit.MARK),
            Map.entry("PermittedBand.from", Unit.PERCENT),
            Map.entry("PermittedBand.to", Unit.PERCENT),
            Map.entry("PermittedBand.lowest", Unit.MARK),
            Map.entry("PermittedBand.highest", Unit.MARK),
            Map.entry("Cap.highest", Unit.MARK),
            Map.entry("HoleRule.from", Unit.PERCENT),
            Map.entry("HoleRule.to", Unit.PERCENT),
            Map.entry("HoleRule.readAs", Unit.PERCENT));

    private Units() {}

    /** In what the number under this key of the record is counted, if it has a unit. */
    static Optional<Unit> of(String record, String key) {
        return Optional.ofNullable(OF.getOrDefault(record + "." + key, OF.get(key)));
    }

    /** The unit that is expected where this foreign one stands. */
    static Optional<String> expected(String given, Class<?> kind, Map<String, Node> entries) {
        if (!KEYS.contains(given)) {
            return Optional.empty();
        }
        return Shape.keys(kind).stream()
                .filter(KEYS::contains)
                .filter(key -> !entries.containsKey(key))
                .findFirst();
    }

    /** The foreign unit that stands where this one is expected. */
    static Optional<String> misused(String expected, Class<?> kind, Map<String, Node> entries) {
        if (!KEYS.contains(expected)) {
            return Optional.empty();
        }
        return entries.keySet().stream()
                .filter(KEYS::contains)
                .filter(key -> !Shape.keys(kind).contains(key))
                .findFirst();
    }
}
