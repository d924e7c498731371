package kz.bagalau.methodology.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** Keys that are units of time: one given where another is expected is a wrong unit, not an unknown key. */
final class Units {

    private static final Set<String> KEYS =
            Set.of("workingDays", "calendarDays", "days", "weeks", "months", "years", "dayOfMonth", "hours");

    private Units() {}

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
