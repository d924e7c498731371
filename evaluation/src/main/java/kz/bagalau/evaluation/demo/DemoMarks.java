package kz.bagalau.evaluation.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.methodology.Period;

/**
 * The made-up marks of one person in one period, a line of {@code marks.csv}.
 *
 * @param marks in the order of the parameters
 * @param ground what is written beside each mark for which the council asks a ground
 * @param late whether the evaluator closes this sheet after the others
 */
record DemoMarks(Period period, String email, List<BigDecimal> marks, String ground, boolean late) {

    static DemoMarks of(NamedCsvRecord row) {
        return new DemoMarks(
                Period.parse(row.getField("period")),
                row.getField("email"),
                Stream.of(row.getField("marks").split(" ")).map(BigDecimal::new).toList(),
                row.getField("ground"),
                row.getField("late").equals("yes"));
    }

    /** The marks of a period by the address of whom they are of. */
    static OfPeriod of(List<DemoMarks> all, Period period) {
        return new OfPeriod(
                period,
                all.stream()
                        .filter(line -> line.period().equals(period))
                        .collect(Collectors.toMap(DemoMarks::email, Function.identity())));
    }

    /** The marks of one period. */
    record OfPeriod(Period period, Map<String, DemoMarks> byEmail) {

        /** Those of this person; the demo is broken when there are none. */
        DemoMarks of(String email) {
            DemoMarks marks = byEmail.get(email);
            if (marks == null) {
                throw new IllegalStateException("The demo has no marks of " + email + " in " + period);
            }
            return marks;
        }
    }
}
