package kz.bagalau.methodology.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.RecordedFact;

/**
 * A sheet as it was marked: all that the computation of its mean and grade needs.
 *
 * @param method by indicators or by parameters; the survey has no sheet
 * @param parameters the keys of the parameters beside the marks, by which a cap may name them; empty for indicators
 * @param marks the marks in the order of the sheet
 * @param facts recorded facts about the servant; those of other periods do no harm
 */
public record Sheet(
        MethodKind method, Period period, List<String> parameters, List<BigDecimal> marks, List<RecordedFact> facts) {

    public Sheet {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(period, "period");
        parameters = List.copyOf(parameters);
        marks = List.copyOf(marks);
        facts = List.copyOf(facts);
    }

    /** A sheet about whose servant nothing is recorded. */
    public Sheet(MethodKind method, Period period, List<BigDecimal> marks) {
        this(method, period, List.of(), marks, List.of());
    }

    String parameter(int index) {
        return index < parameters.size() ? parameters.get(index) : "";
    }
}
