package kz.bagalau.evaluation.edition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.proof.SupposedIndicator;

/**
 * Supposed indicators as one text, parted by semicolons: direction, planned value or a dash, actual value, as in
 * {@code higher 100 82; lower 10 12; qualitative - 60}.
 */
final class SupposedIndicators {

    private static final String KEY = "indicators";
    private static final String NONE = "-";
    private static final Map<String, Measure> DIRECTIONS = Map.of(
            "higher", Measure.HIGHER_IS_BETTER, "lower", Measure.LOWER_IS_BETTER, "qualitative", Measure.QUALITATIVE);
    private static final String NUMBER = "-?[0-9]{1,12}(?:[.,][0-9]{1,4})?";
    private static final Pattern ONE =
            Pattern.compile("(higher|lower|qualitative)\\s+(" + NONE + "|" + NUMBER + ")\\s+(" + NUMBER + ")");

    private SupposedIndicators() {}

    /** The indicators in the text; one that nobody can read is refused. */
    static List<SupposedIndicator> read(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(SupposedIndicators::one)
                .toList();
    }

    private static SupposedIndicator one(String text) {
        Matcher written = ONE.matcher(text);
        if (!written.matches()) {
            throw new Refused(new DraftRefusal.FactUnreadable(KEY, text));
        }
        Optional<BigDecimal> planned =
                Optional.of(written.group(2)).filter(word -> !word.equals(NONE)).map(SupposedIndicators::number);
        return new SupposedIndicator(DIRECTIONS.get(written.group(1)), planned, number(written.group(3)));
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(',', '.'));
    }

    /** The text of the indicators, readable again. */
    static String written(List<SupposedIndicator> indicators) {
        return indicators.stream().map(SupposedIndicators::written).collect(Collectors.joining("; "));
    }

    private static String written(SupposedIndicator indicator) {
        String direction = DIRECTIONS.entrySet().stream()
                .filter(entry -> entry.getValue() == indicator.measure())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        String planned = indicator.planned().map(BigDecimal::toPlainString).orElse(NONE);
        return direction + " " + planned + " " + indicator.actual().toPlainString();
    }
}
